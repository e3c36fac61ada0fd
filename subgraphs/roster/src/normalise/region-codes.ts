import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { areaList } from '@vant/area-data';

/** Regions that were once on the official list and no longer are. */
export interface HistoricRegion {
  readonly name: string;
  /** Last revision that lists it, as yyyymm. The lists begin with 200212. */
  readonly last: number;
}

/** Names by code, as of today. */
export const CURRENT: ReadonlyMap<string, string> = new Map([
  ...Object.entries(areaList.province_list),
  ...Object.entries(areaList.city_list),
  ...Object.entries(areaList.county_list),
]);

// Lists of former regions are large, so they are read when first asked for.
const require = createRequire(import.meta.url);
let historic: ReadonlyMap<string, HistoricRegion> | undefined;

type Found = Map<string, HistoricRegion>;

/** One step for each of the official lists since 2002 (GB/T 2260). */
function* readLists(found: Found): Generator<void> {
  const revisions = [...(require('gb2260/lib/revisions.json') as readonly string[])].sort();
  for (const revision of revisions) {
    for (const [code, name] of Object.entries(require(`gb2260/lib/${revision}.json`) as Record<string, string>))
      if (CURRENT.get(code) !== name && !/^(市辖区|县|省直辖|自治区直辖)/.test(name))
        found.set(code, { name, last: Number(revision) });
    yield;
  }
}

/** Former regions by code. Read when first needed, which takes about 80 ms unless `readHistoricRegions` was awaited. */
export function historicRegions(): ReadonlyMap<string, HistoricRegion> {
  if (historic === undefined) {
    const found: Found = new Map();
    for (const _ of readLists(found));
    historic = found;
  }
  return historic;
}

/** Reads the former regions list by list, so that no thread that serves others is held by it. */
export async function readHistoricRegions(): Promise<void> {
  if (historic !== undefined) return;
  const found: Found = new Map();
  for (const _ of readLists(found)) await setImmediate();
  historic ??= found;
}

const PROVINCES = new Set([
  ...Object.keys(areaList.province_list).map((code) => code.slice(0, 2)),
  '71',
  '81',
  '82',
  '83',
]);

/** Whether a code begins with a province, or with 9 as the numbers of foreign permanent residents do. */
export const isProvince = (code: string): boolean => PROVINCES.has(code.slice(0, 2)) || code.startsWith('9');

/** The first official list that we have. Codes given before it cannot be told from mistakes. */
const FIRST_LIST = '2002-12-31';

/**
 * Whether someone born on `birthDate` can have been registered under `code`: it is or was listed and had not ended by
 * then. For births before the first list every code within a province passes.
 */
export function wasRegion(code: string, birthDate: string): boolean {
  if (birthDate <= FIRST_LIST || CURRENT.has(code) || /^[89]/.test(code)) return true;
  const former = historicRegions().get(code);
  return former !== undefined && former.last >= Number(birthDate.slice(0, 4) + birthDate.slice(5, 7));
}
