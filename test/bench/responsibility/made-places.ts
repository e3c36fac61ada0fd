import { areaList } from '@vant/area-data';
import { hash } from './made-ids.ts';

/** Three hundred home counties of seven provinces, the first user among them. */
const COUNTIES: readonly string[] = [
  '330324',
  ...Object.keys(areaList.county_list).filter((code) => /^(33|34|35|36|41|42|43)/.test(code) && code !== '330324'),
].slice(0, 300);

const CITIES = `310000 110000 440100 440300 330100 320500 320100 420100 510100 120000 500000 350200 330200 320200 370200
  610100 430100 410100 340100 440600 441900 350100 370100 210200 210100 530100 520100 450100 360100 460100`.split(
  /\s+/,
);

/** Where a member comes from and goes to: the first places have many, the last ones few. */
export const placesOf = (number: number): { readonly county: string; readonly city: string } => {
  const skewed = (among: readonly string[], salt: number): string => {
    const share = hash(number * 31 + salt) / 2 ** 32;
    return among[Math.floor(share * share * among.length)] ?? '';
  };
  return { county: skewed(COUNTIES, 20), city: skewed(CITIES, 21) };
};
