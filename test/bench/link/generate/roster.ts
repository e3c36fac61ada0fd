import { SolarDay } from 'tyme4ts';
import type { Labelled, Scenario } from './labelled.ts';
import { createRandom, type Random } from './random.ts';

export const ROSTER_FIELDS: Scenario['fields'] = [
  { columns: ['姓名'], kind: 'name' },
  { columns: ['性别'], kind: 'sex' },
  { columns: ['出生日期'], kind: 'date' },
  { columns: ['联系电话'], kind: 'phone' },
  { columns: ['籍贯'], kind: 'region' },
  { columns: ['住址'], kind: 'address' },
  { columns: ['单位'], kind: 'text' },
];

const SURNAMES = [...'陈林黄张李王吴刘蔡杨徐周叶郑潘金胡朱谢戴邵季麻厉单解任肖傅阎邱蓝钱孙赵夏施柯曹夏汤谷卢滕'];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲建国志文斌慧琴波辉宇浩鑫淑珍云飞海燕春梅晓光荣祥福贵德胜永康乐安宁',
  ...'永嘉瑞东温州鹏程丹青松柏竹兰菊心怡雨晴天佑哲坤峰昌盛凯旋嘉欣可立成良才智仁义礼信忠孝',
];
const SLIPS: Readonly<Record<string, string>> = {
  伟: '玮',
  芳: '方',
  静: '靖',
  丽: '莉',
  杰: '洁',
  涛: '滔',
  明: '铭',
  英: '瑛',
  华: '桦',
  玲: '铃',
  志: '智',
  文: '雯',
  海: '梅',
  云: '芸',
  燕: '艳',
  建: '健',
  哲: '喆',
  坤: '堃',
  峰: '锋',
  斌: '彬',
  辉: '晖',
  兰: '岚',
  嘉: '佳',
  成: '诚',
  永: '咏',
  平: '萍',
  肖: '萧',
  傅: '付',
  阎: '闫',
  邱: '丘',
  戴: '代',
  陈: '陳',
  刘: '劉',
  张: '張',
  叶: '葉',
  郑: '鄭',
  吴: '吳',
};
const TOWNS =
  '瓯北 桥头 岩头 枫林 大若岩 碧莲 巽宅 岩坦 沙头 鹤盛 金溪 云岭 茗岙 溪下 界坑 桥下 上塘 乌牛 三江 黄田'.split(' ');
const STREETS =
  '中山路 解放街 人民路 建设路 和平街 文化路 新华路 龙华路 南京西路 淮海中路 长宁路 莘松路 七莘路 沪青平公路'.split(
    ' ',
  );
const FIRMS = '建材 服饰 鞋业 泵阀 阀门 电器 教玩具 纽扣 超市 物流 餐饮 装饰 五金 眼镜'.split(' ');
const FIRM_NAMES = [...'华盛恒泰鑫隆宏达永兴瑞丰嘉和东方金誉伟业海天'];

type Person = {
  name: string;
  sex: string;
  born: readonly [number, number, number];
  phone: string;
  town: string;
  address: string;
  firm: string;
};

const given = (random: Random): string => random.common(GIVEN) + (random.chance(0.72) ? random.common(GIVEN) : '');
const mobile = (random: Random): string =>
  `1${random.pick(['38', '39', '58', '77', '86', '95'])}${String(random.int(1e8)).padStart(8, '0')}`;
const address = (random: Random): string =>
  `${random.pick(STREETS)}${1 + random.int(900)}号${random.chance(0.6) ? `${1 + random.int(30)}幢${100 * (1 + random.int(18)) + random.int(6)}室` : ''}`;
const firm = (random: Random): string =>
  `${random.pick(FIRM_NAMES)}${random.pick(FIRM_NAMES)}${random.pick(FIRMS)}有限公司`;

const person = (random: Random): Person => ({
  name: random.common(SURNAMES) + given(random),
  sex: random.chance(0.65) ? '男' : '女',
  born: [1940 + Math.floor(65 * random.next() ** 0.8), 1 + random.int(12), 1 + random.int(28)],
  phone: mobile(random),
  town: random.common(TOWNS),
  address: address(random),
  firm: firm(random),
});

const two = (n: number): string => String(n).padStart(2, '0');

const asOrigin = (random: Random, p: Person): string[] => {
  const [y, m, d] = p.born;
  return [
    p.name,
    p.sex,
    `${y}-${two(m)}-${two(d)}`,
    random.chance(0.05) ? '' : p.phone,
    `浙江永嘉${p.town}`,
    p.address,
    p.firm,
  ];
};

/** What a destination's clerk makes of the same person. */
function asDestination(random: Random, p: Person): string[] {
  const [y, m, d] = p.born;
  const phone = random.chance(0.3) ? mobile(random) : random.chance(0.1) ? slip(random, p.phone) : p.phone;
  return [
    writeName(random, p.name),
    random.chance(0.05) ? '' : random.chance(0.01) ? (p.sex === '男' ? '女' : '男') : p.sex,
    writeDate(random, y, m, d),
    random.chance(0.12) ? '' : random.chance(0.1) ? `${phone} / ${mobile(random)}` : phone,
    random.chance(0.15) ? '' : random.chance(0.2) ? `永嘉县${p.town}镇` : `浙江永嘉${p.town}`,
    random.chance(0.3) ? address(random) : random.chance(0.2) ? '' : p.address,
    random.chance(0.35) ? firm(random) : random.chance(0.2) ? '' : p.firm,
  ];
}

function writeName(random: Random, name: string): string {
  const kind = random.next();
  if (kind < 0.14) {
    const at = [...name].flatMap((ch, k) => (SLIPS[ch] === undefined ? [] : [k]));
    if (at.length === 0) return name;
    const k = random.pick(at);
    return name.slice(0, k) + SLIPS[name.charAt(k)] + name.slice(k + 1);
  }
  if (kind < 0.18) return `${name.charAt(0)} ${name.slice(1)}`;
  if (kind < 0.22) return name.slice(0, -1) + random.pick(GIVEN);
  if (kind < 0.24) return name.slice(1) + name.charAt(0);
  return name;
}

function writeDate(random: Random, y: number, m: number, d: number): string {
  const kind = random.next();
  if (kind < 0.06) return '';
  if (kind < 0.18) {
    const lunar = SolarDay.fromYmd(y, m, d).getLunarDay();
    return `${lunar.getYear()}.${Math.abs(lunar.getMonth())}.${lunar.getDay()}`;
  }
  if (kind < 0.23) return `${y}.${m}`;
  if (kind < 0.26) return String(y);
  if (kind < 0.29) return `${y}-${two(d)}-${two(m)}`;
  if (kind < 0.33) return `${y}-${two(m)}-${two(1 + random.int(28))}`;
  if (kind < 0.37) return `${y + random.int(3) - 1}-${two(m)}-${two(d)}`;
  return kind < 0.6 ? `${y}年${m}月${d}日` : `${y}${two(m)}${two(d)}`;
}

const slip = (random: Random, digits: string): string => {
  const k = 1 + random.int(digits.length - 2);
  return random.chance(0.5)
    ? digits.slice(0, k) + random.int(10) + digits.slice(k + 1)
    : digits.slice(0, k) + digits.charAt(k + 1) + digits.charAt(k) + digits.slice(k + 2);
};

/** An origin's roster and a destination's; half of the destination's people are not from this county's roster. */
export function rosters(seed: number, people: number, overlap: number): Scenario {
  const random = createRandom(seed);
  const left: Labelled[] = [];
  const right: Labelled[] = [];
  for (let k = 0; k < people; k++) {
    const p = person(random);
    left.push({ id: `O${String(k).padStart(7, '0')}`, entity: `p${k}`, cells: asOrigin(random, p) });
    const known = random.chance(overlap);
    const cells = asDestination(random, known ? p : person(random));
    right.push({ id: `D${String(k).padStart(7, '0')}`, entity: known ? `p${k}` : `x${k}`, cells });
  }
  return { name: `Chinese rosters, ${overlap * 100} % overlap`, fields: ROSTER_FIELDS, left, right };
}
