import { areaList } from '@vant/area-data';

const codes: ReadonlySet<string> = new Set(
  [areaList.province_list, areaList.city_list, areaList.county_list].flatMap((list) => Object.keys(list)),
);

/** Whether a six-digit code is in the administrative code table in force. Historic codes are not. */
export const isRegion = (code: string): boolean => codes.has(code);
