import { type Reading, reading, suspect } from '../problems/problem.ts';
import { compact } from './plain.ts';
import { CURRENT, historicRegions } from './region-codes.ts';
import { fullNameOf, levelOf, type NamedRegion, regionsAt } from './region-names.ts';

export interface Region {
  /** Six digits, at the deepest level that the text names. */
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'county';
}

const RANK = { province: 0, city: 1, county: 2 } as const;
const REMEMBERED = 5_000;
const readings = new Map<string, Reading<Region>>();

/** The region that a text names: 浙江温州永嘉, 上海市浦东新区张江镇, 深圳, 330324. Places below the county are left out. */
export function readRegion(text: string): Reading<Region> {
  const known = readings.get(text);
  if (known !== undefined) return known;
  if (readings.size >= REMEMBERED) readings.clear();
  const found = read(compact(text).replace(/^(?:中国|中华人民共和国)/, ''));
  readings.set(text, found);
  return found;
}

/** Each province by its one character, as number plates and rosters have it. */
const CHARACTERS =
  '京11津12冀13晋14蒙15辽21吉22黑23沪31苏32浙33皖34闽35赣36鲁37豫41鄂42湘43粤44桂45琼46渝50川51贵52黔52云53滇53藏54陕61甘62青63宁64新65台71港81澳82';

function read(text: string): Reading<Region> {
  const alone = [...text].length === 1 ? CHARACTERS.indexOf(text) : -1;
  if (alone >= 0) return byCode(`${CHARACTERS.slice(alone + 1, alone + 3)}0000`, text);
  const code = /^\d{6}(?!\d)/.exec(text)?.[0];
  if (code !== undefined) return byCode(code, text);
  let found = descend(text, 0, []);
  // "在上海打工": a province or city named within.
  for (let from = 1; found.length === 0 && from < Math.min(text.length - 1, 20); from++)
    found = descend(text, from, []).filter(({ level }) => level !== 'county');
  const current = found.filter(({ historic }) => !historic);
  const [region, ...others] = current.length > 0 ? current : latest(found);
  if (region === undefined) return reading<Region>(null, suspect('REGION_UNKNOWN', text));
  if (others.length > 0)
    return reading<Region>(
      null,
      suspect(
        'REGION_AMBIGUOUS',
        [region, ...others]
          .slice(0, 4)
          .map(({ code, name }) => fullNameOf(code, name))
          .join('、'),
      ),
    );
  const value = { code: region.code, name: region.name, level: region.level };
  return region.historic ? reading(value, suspect('REGION_HISTORIC', region.name)) : reading(value);
}

/** Former namesakes within one city are one place under changing codes: the last of them. */
function latest(found: readonly NamedRegion[]): readonly NamedRegion[] {
  if (new Set(found.map(({ code }) => code.slice(0, 3))).size !== 1) return found;
  const last = ({ code }: NamedRegion): number => historicRegions().get(code)?.last ?? 0;
  return [...found].sort((a, b) => last(b) - last(a)).slice(0, 1);
}

/** Follows names from the wider to the narrower, each within the one before. */
function descend(text: string, from: number, within: readonly NamedRegion[]): readonly NamedRegion[] {
  for (const { length, regions } of regionsAt(text, from)) {
    const inside =
      within.length === 0 ? regions : regions.filter((region) => within.some((wider) => isWithin(region, wider)));
    if (inside.length === 0) continue;
    const deeper = descend(text, from + length, inside);
    if (deeper.length > 0) return deeper;
    const current = inside.filter(({ historic }) => !historic);
    const best = current.length > 0 ? current : inside;
    const widest = Math.min(...best.map(({ level }) => RANK[level]));
    // A place and its own centre share a name: 海南 the province, not 海南 the district.
    const provinces = best.filter(({ level }) => level === 'province');
    return provinces.length > 0
      ? provinces
      : widest === 1 && within.length > 0
        ? best.filter(({ level }) => level === 'city')
        : best;
  }
  return within.length === 0 ? [] : [];
}

function isWithin(region: NamedRegion, wider: NamedRegion): boolean {
  const length = wider.level === 'province' ? 2 : wider.level === 'city' ? 4 : 6;
  return RANK[region.level] > RANK[wider.level] && region.code.slice(0, length) === wider.code.slice(0, length);
}

function byCode(code: string, text: string): Reading<Region> {
  const name = CURRENT.get(code);
  if (name !== undefined) return reading<Region>({ code, name, level: levelOf(code) });
  const former = historicRegions().get(code);
  return former === undefined
    ? reading<Region>(null, suspect('REGION_UNKNOWN', text))
    : reading<Region>({ code, name: former.name, level: levelOf(code) }, suspect('REGION_HISTORIC', former.name));
}
