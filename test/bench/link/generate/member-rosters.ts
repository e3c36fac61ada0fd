import { areaList } from '@vant/area-data';
import type { Labelled } from './labelled.ts';
import { createRandom } from './random.ts';
import { rosters } from './roster.ts';

/** Home counties in order of how many members they send: whole names, as the code table has them. */
const COUNTIES: readonly string[] = Object.entries(areaList.county_list)
  .filter(([code]) => /^(33|34|36|35)/.test(code))
  .map(
    ([code, county]) =>
      `${areaList.province_list[`${code.slice(0, 2)}0000`]}${areaList.city_list[`${code.slice(0, 4)}00`]}${county}`,
  );

/** A date column holds whole dates only; what a clerk knew less of is missing there. */
const whole = (date: string): string => {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(date) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  return parts === null
    ? ''
    : parts
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-');
};

/**
 * Members of many counties, and records of cities and associations about some of them and about others, by what the
 * service compares: name, birth date, sex, phone, home county.
 */
export function memberRosters(
  seed: number,
  people: number,
  overlap: number,
): { readonly left: readonly Labelled[]; readonly right: readonly Labelled[] } {
  const made = rosters(seed, people, overlap);
  const random = createRandom(seed + 1);
  const homes = new Map<string, string>();
  const cells = ([name = '', sex = '', born = '', phone = '']: readonly string[], home: string): readonly string[] => [
    name,
    whole(born),
    sex,
    phone,
    home,
  ];
  const left = made.left.map((one) => {
    const home = random.common(COUNTIES);
    homes.set(one.entity, home);
    return { ...one, cells: cells(one.cells, home) };
  });
  const right = (made.right ?? []).map((one) => {
    const home = homes.get(one.entity) ?? random.common(COUNTIES);
    const written = random.chance(0.15) ? '' : random.chance(0.04) ? random.common(COUNTIES) : home;
    return { ...one, cells: cells(one.cells, written) };
  });
  return { left, right };
}
