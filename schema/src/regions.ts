import { areaList } from '@vant/area-data';

const codes: ReadonlySet<string> = new Set(
  [areaList.province_list, areaList.city_list, areaList.county_list].flatMap((list) => Object.keys(list)),
);

/** Cities that have no counties and stand for one: 东莞, 中山, 儋州, 嘉峪关. What the table lists in them are towns. */
const withoutCounties: ReadonlySet<string> = new Set(['441900', '442000', '460400', '620200']);

/** Name of a region of the code table, such as 永嘉县; the code itself where the table does not know it. */
export const regionName = (code: string): string =>
  areaList.county_list[code] ?? areaList.city_list[code] ?? areaList.province_list[code] ?? code;

/** Whether a six-digit code is in the administrative code table in force. Historic codes are not. */
export const isRegion = (code: string): boolean => codes.has(code);

/** Whether a code of the table in force is that of a county or district, or of a city that stands for one. */
export const isCounty = (code: string): boolean => code in areaList.county_list || withoutCounties.has(code);
