import { describe, expect, test } from 'vitest';
import type { Cell } from '../source/cell.ts';
import { maskIdNumbers } from './mask.ts';
import { readName } from './name.ts';
import { readPhones } from './phone.ts';
import { readRegion } from './region.ts';
import { readSex } from './sex.ts';
import { readStanding } from './standing.ts';

const cell = (text: string): Cell => ({ column: 1, kind: 'text', text });
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('names', () => {
  test.each([
    ['张三', '张三', []],
    ['张　三', '张三', []],
    ['欧阳 娜娜', '欧阳娜娜', []],
    ['张 三 丰', '张三丰', []],
    ['张三 李四', '张三 李四', ['NAME_TWO_WORDS']],
    ['张三\n李四', '张三 李四', ['NAME_TWO_WORDS']],
    ['买买提 吐尔逊', '买买提 吐尔逊', ['NAME_TWO_WORDS']],
    ['买买提 · 吐尔逊', '买买提·吐尔逊', []],
    ['1、张三', '张三', []],
    ['阿卜杜•热合曼', '阿卜杜·热合曼', []],
    ['阿卜杜．热合曼．买买提', '阿卜杜·热合曼·买买提', []],
    ['张三（女）', '张三', []],
    ['张三（女，回族）', '张三', []],
    ['张三*', '张三', []],
    ['张三（已故）', '张三', ['NAME_HAS_NOTE']],
    ['John  Smith', 'John Smith', []],
    ['张', '张', ['NAME_UNLIKELY']],
    ['𠮷田', '𠮷田', []],
    ['张\u200b三', '张三', []],
  ])('%s is %s', (written, name, expected) => {
    const read = readName(written);
    expect([read.value, codes(read.findings)]).toEqual([name, expected]);
  });
  test('a number is no name', () => expect(readName('13800000000').value).toBeNull());
});

describe('phones', () => {
  test.each([
    ['13812345678', ['13812345678'], []],
    ['138 1234 5678', ['13812345678'], []],
    ['138-1234-5678', ['13812345678'], []],
    ['１３８１２３４５６７８', ['13812345678'], []],
    ['+86 13812345678', ['13812345678'], []],
    ['008613812345678', ['13812345678'], []],
    ['13812345678/13912345678', ['13812345678', '13912345678'], []],
    ['13812345678、0577-67222222', ['13812345678', '0577' + '67222222'], []],
    ['13812345678（妻） 13912345678', ['13812345678', '13912345678'], []],
    ['13812345678\n13912345678', ['13812345678', '13912345678'], []],
    ['(021)58881234转801', ['02158881234-801'], []],
    ['67222222', ['67222222'], []],
    ['+39 333 123 4567', ['+393331234567'], []],
    ['138123456789', null, ['PHONE_UNREADABLE']],
    ['1381234567', null, ['PHONE_UNREADABLE']],
    ['13812345678/1391234567', ['13812345678'], ['PHONE_UNREADABLE']],
  ])('%s', (written, numbers, expected) => {
    const read = readPhones(cell(written));
    expect([read.value, codes(read.findings)]).toEqual([numbers, expected]);
  });
});

describe('regions', () => {
  test.each([
    ['浙江温州永嘉', '330324', []],
    ['浙江省温州市永嘉县岩头镇', '330324', []],
    ['永嘉县', '330324', []],
    ['浙江永嘉', '330324', []],
    ['330324', '330324', []],
    ['上海', '310000', []],
    ['上海市', '310000', []],
    ['上海市浦东新区张江镇', '310115', []],
    ['上海浦东', '310115', []],
    ['北京朝阳', '110105', []],
    ['北京市朝阳区', '110105', []],
    ['深圳', '440300', []],
    ['广东深圳', '440300', []],
    ['广东', '440000', []],
    ['在上海打工', '310000', []],
    ['内蒙古呼和浩特', '150100', []],
    ['吉林', '220000', []],
    ['吉林省吉林市', '220200', []],
    ['上海市闸北区', '310108', ['REGION_HISTORIC']],
    ['北京宣武区', '110104', ['REGION_HISTORIC']],
    ['火星', null, ['REGION_UNKNOWN']],
    ['朝阳', null, ['REGION_AMBIGUOUS']],
  ])('%s is %s', (written, code, expected) => {
    const read = readRegion(written);
    expect([read.value?.code ?? null, codes(read.findings)]).toEqual([code, expected]);
  });
});

test.each([
  ['男', 'MALE'],
  ['女 ', 'FEMALE'],
  ['1', 'MALE'],
  ['２', 'FEMALE'],
  ['1-男', 'MALE'],
  ['Female', 'FEMALE'],
  ['M', 'MALE'],
  ['？', null],
])('the sex %s is %s', (written, sex) => expect(readSex(written).value).toBe(sex));

test.each([
  ['正式党员', 'FULL'],
  ['预备党员', 'PROBATIONARY'],
  ['中共党员（预备）', 'PROBATIONARY'],
  ['失联', 'LOST_TOUCH'],
  ['已故', 'DECEASED'],
  ['正式党员（已去世）', 'DECEASED'],
  ['待定', null],
])('the standing %s is %s', (written, standing) => expect(readStanding(written).value).toBe(standing));

test('what may be an ID number is masked wherever it stands', () => {
  expect(maskIdNumbers('身份证330324198706051239，电话13812345678')).toBe('身份证33****************，电话13812345678');
  expect(maskIdNumbers('330324870605123')).toBe('33*************');
});
