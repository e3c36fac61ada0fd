import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type WrittenRow, writeXlsx } from '@liangdi/roster';

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文海燕晓东红梅志春鹏飞宇浩欣怡佳慧'];
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const cities = ['上海市', '北京市', '广东省广州市', '深圳市', '江苏省苏州市'];
const reasons = ['务工', '经商', '就业', '随迁'];

const two = (n: number): string => String(n).padStart(2, '0');

/** A synthetic resident ID number of a synthetic person: the n-th of 永嘉, right in all its checks. */
const idNumber = (n: number): string => {
  const born = `${1955 + (n % 40)}${two(1 + (n % 12))}${two(1 + (n % 28))}`;
  const seventeen = `330324${born}${String(Math.floor(n / 840) % 1000).padStart(3, '0')}`;
  const sum = [...seventeen].reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0);
  return seventeen + '10X98765432'[sum % 11];
};

const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;

/** The n-th row of a county's roster. */
export const rosterRow = (n: number, branch: string): WrittenRow => {
  const id = idNumber(n);
  const name = pick(surnames, n) + pick(given, n * 7 + 1) + pick(given, n * 13 + Math.floor(n / 50));
  return {
    cells: [
      String(n + 1),
      name,
      Number(id[16]) % 2 === 1 ? '男' : '女',
      id,
      `13${String(100_000_000 + n * 7).slice(-9)}`,
      branch,
      '正式党员',
      `${1990 + (n % 30)}.${1 + (n % 12)}`,
      pick(cities, n),
      pick(reasons, n),
      { date: `2024-${two(1 + (n % 12))}-${two(1 + (n % 28))}` },
    ],
  };
};

const headers = [
  '序号',
  '姓名',
  '性别',
  '身份证号码',
  '联系电话',
  '所在党支部',
  '党员状态',
  '入党时间',
  '流向',
  '外出原因',
  '外出时间',
];

/** Writes a roster of so many rows as a real xlsx. */
export const writeRoster = async (path: string, rows: number, branch: string): Promise<void> => {
  function* all(): Generator<WrittenRow> {
    yield { cells: headers };
    for (let n = 0; n < rows; n += 1) yield rosterRow(n, branch);
  }
  await pipeline(Readable.from(writeXlsx([{ name: '名册', rows: all() }])), createWriteStream(path));
};
