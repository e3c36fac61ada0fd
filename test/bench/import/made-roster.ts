import type { WrittenRow } from '@liangdi/roster';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文';
const CITIES = ['上海市浦东新区', '北京朝阳', '广东深圳', '上海闵行', '广东省东莞市', '浙江省杭州市'];

const two = (n: number): string => String(n).padStart(2, '0');

/** An ID number that holds, of nobody: they count up. */
function idNumber(i: number): string {
  const day = `${1950 + (i % 50)}${two(1 + (i % 12))}${two(1 + (i % 28))}`;
  const seventeen = `330324${day}${String(Math.floor(i / 8400) % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(seventeen[at]), 0);
  return seventeen + '10X98765432'[sum % 11];
}

const HEADER = [
  '序号',
  '姓名',
  '性别',
  '出生年月',
  '身份证号',
  '联系电话',
  '所在党支部',
  '入党时间',
  '流向',
  '外出原因',
  '外出时间',
  '活动证号',
  '备注',
];

/** A roster of an origin with made-up people: 13 columns, dates of three kinds, and a mistake in every fiftieth row. */
export function* madeRoster(rows: number): Generator<WrittenRow> {
  yield { cells: ['永嘉县外出流动党员花名册'] };
  yield { cells: HEADER };
  for (let i = 0; i < rows; i++) {
    const id = idNumber(i);
    yield {
      cells: [
        i + 1,
        `${SURNAMES[i % 20]}${GIVEN[(i * 7) % 32]}${GIVEN[(i * 13) % 32]}`,
        Number(id[16]) % 2 === 1 ? '男' : '女',
        { date: `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}` },
        i % 50 === 7 ? `${id.slice(0, 17)}?` : id,
        13_000_000_000 + i * 37,
        `岩头镇第${i % 300}党支部`,
        `${1990 + (i % 30)}年${1 + (i % 12)}月`,
        CITIES[i % CITIES.length] ?? '',
        i % 3 === 0 ? '经商' : '务工',
        `${2015 + (i % 10)}.${1 + (i % 9)}`,
        `ZJ${String(i).padStart(8, '0')}`,
        i % 20 === 0 ? '配偶随行' : null,
      ],
    };
  }
}
