import { CURRENT, historicRegions } from './region-codes.ts';

export type Level = 'province' | 'city' | 'county';

export interface NamedRegion {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly historic: boolean;
}

const SHORT_PROVINCES: Readonly<Record<string, string>> = {
  15: '内蒙古',
  45: '广西',
  54: '西藏',
  64: '宁夏',
  65: '新疆',
  81: '香港',
  82: '澳门',
};
const SUFFIX = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|矿区|[省市区县旗盟州])$/;
const PEOPLES = /(?:[\u4e00-\u9fff]{1,4}族)+$/;

export const levelOf = (code: string): Level =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';

/** The name as people shorten it: 浙江, 温州, 永嘉; null where nothing of two characters remains. */
function shortName(code: string, name: string): string | null {
  const province = levelOf(code) === 'province' ? SHORT_PROVINCES[code.slice(0, 2)] : undefined;
  if (province !== undefined) return province;
  const short = name.replace(SUFFIX, '');
  const bare = short.length > 3 && short !== name ? short.replace(PEOPLES, '') : short;
  return bare.length >= 2 && bare !== name ? bare : null;
}

const byName = new Map<string, NamedRegion[]>();
let longest = 0;
let filled = false;

function add(name: string, region: NamedRegion): void {
  const regions = byName.get(name);
  if (regions === undefined) byName.set(name, [region]);
  else if (!regions.some(({ code }) => code === region.code)) regions.push(region);
  longest = Math.max(longest, name.length);
}

/** Parts of the lists that name no place of their own. */
const PLACELESS = /^(?:市辖区|县|省直辖县|自治区直辖县|省直辖县级行政区划|其它区|其他区)$/;

function fill(): void {
  filled = true;
  const all: NamedRegion[] = [];
  for (const [code, name] of CURRENT) all.push({ code, name, level: levelOf(code), historic: false });
  for (const [code, { name }] of historicRegions())
    if (levelOf(code) !== 'province') all.push({ code, name, level: levelOf(code), historic: true });
  for (const region of all) {
    // A municipality is province and city in one: the code of the province stands for it.
    if (
      PLACELESS.test(region.name) ||
      (region.level === 'city' && CURRENT.get(`${region.code.slice(0, 2)}0000`) === region.name)
    )
      continue;
    add(region.name, region);
    const short = shortName(region.code, region.name);
    if (short !== null) add(short, region);
  }
}

/** Regions whose name, whole or shortened, the text begins with: the longest name first. */
export function* regionsAt(
  text: string,
  from = 0,
): Generator<{ readonly length: number; readonly regions: readonly NamedRegion[] }> {
  if (!filled) fill();
  for (let length = Math.min(longest, text.length - from); length >= 2; length--) {
    const regions = byName.get(text.slice(from, from + length));
    if (regions !== undefined) yield { length, regions };
  }
}

/** A region after those that it lies in: 浙江省温州市永嘉县. */
export const fullNameOf = (code: string, name = CURRENT.get(code) ?? code): string =>
  [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
    .filter((wider) => wider !== code)
    .map((wider) => CURRENT.get(wider) ?? '')
    .filter((wider, k, all) => wider !== '市辖区' && all.indexOf(wider) === k)
    .join('') + name;
