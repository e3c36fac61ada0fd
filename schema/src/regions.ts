import { areaList } from '@vant/area-data';

const codes: ReadonlySet<string> = new Set(
  [areaList.province_list, areaList.city_list, areaList.county_list].flatMap((list) => Object.keys(list)),
);

/** Name of a region of the code table, such as 永嘉县; the code itself where the table does not know it. */
export const regionName = (code: string): string =>
  areaList.county_list[code] ?? areaList.city_list[code] ?? areaList.province_list[code] ?? code;

/** Whether a six-digit code is in the administrative code table in force. Historic codes are not. */
export const isRegion = (code: string): boolean => codes.has(code);
