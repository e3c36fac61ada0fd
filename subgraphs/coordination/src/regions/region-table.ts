import { areaList } from '@vant/area-data';

export type RegionLevel = 'PROVINCE' | 'CITY' | 'COUNTY';

/** A row of the administrative code table. */
export interface RegionRow {
  /** Six-digit code. */
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  /** Code of the region that it lies in; null for a province. */
  readonly parent: string | null;
}

/**
 * The current code table of the administrative divisions (GB/T 2260), as `@vant/area-data` publishes it.
 * Codes that group divisions directly under a province (429000, 省直辖县) are no places: their members' parent is the
 * province. The one city of a municipality (310100) is its province by another code, and stays, for rosters name it.
 */
export const regionTable: ReadonlyMap<string, RegionRow> = (() => {
  const isGroup = (code: string): boolean => /^(县$|省直辖|自治区直辖)/.test(areaList.city_list[code] ?? '');
  const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;
  const cityOf = (code: string): string => `${code.slice(0, 4)}00`;
  const rows: RegionRow[] = [
    ...Object.entries(areaList.province_list).map(([code, name]) => ({
      code,
      name,
      level: 'PROVINCE' as const,
      parent: null,
    })),
    ...Object.entries(areaList.city_list)
      .filter(([code]) => !isGroup(code))
      .map(([code, name]) => ({ code, name, level: 'CITY' as const, parent: provinceOf(code) })),
    ...Object.entries(areaList.county_list).map(([code, name]) => ({
      code,
      name,
      level: 'COUNTY' as const,
      parent: isGroup(cityOf(code)) ? provinceOf(code) : cityOf(code),
    })),
  ];
  return new Map(rows.map((row) => [row.code, row]));
})();

/** Name with all that it lies in, each part once: 上海市浦东新区, not 上海市上海市浦东新区. */
export const fullName = (code: string): string => {
  const row = regionTable.get(code);
  if (row === undefined) return code;
  const above = row.parent === null ? '' : fullName(row.parent);
  return above.endsWith(row.name) ? above : above + row.name;
};

/** Level in the code table; for a code that is no longer in it, by the form of the code. */
export const levelOf = (code: string): RegionLevel =>
  regionTable.get(code)?.level ?? (code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'CITY' : 'COUNTY');

export const parentOf = (code: string): { readonly code: string } | null => {
  const parent = regionTable.get(code)?.parent ?? null;
  return parent === null ? null : { code: parent };
};

/** The code under which a destination is counted: the city, or the whole municipality (北京, 天津, 上海, 重庆). */
export const cityOf = (code: string): string =>
  /^(11|12|31|50)/.test(code) ? `${code.slice(0, 2)}0000` : code.endsWith('0000') ? code : `${code.slice(0, 4)}00`;

/** Codes of the regions in whose own name some text stands. */
export const regionsNamed = (text: string): readonly string[] =>
  [...regionTable.values()].filter(({ name }) => name.includes(text)).map(({ code }) => code);
