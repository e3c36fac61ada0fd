import type { Labelled, Scenario } from './labelled.ts';
import { madeUpWords, typo } from './latin.ts';
import { createRandom, type Random } from './random.ts';

export const HISTORICAL_FIELDS: Scenario['fields'] = [
  { columns: ['first_name'], kind: 'name' },
  { columns: ['surname'], kind: 'name' },
  { columns: ['dob'], kind: 'date' },
  { columns: ['birth_place'], kind: 'region' },
  { columns: ['postcode'], kind: 'identifier' },
  { columns: ['gender'], kind: 'sex' },
  { columns: ['occupation'], kind: 'text' },
];

const GIVEN =
  'william john thomas george henry james charles robert edward richard joseph francis frederick arthur alexander walter samuel alfred david philip peter hugh andrew daniel benjamin edmund herbert albert ernest harold percy reginald'.split(
    ' ',
  );
const WOMEN =
  'mary elizabeth anne jane margaret catherine frances sarah charlotte emily alice florence edith helen dorothy'.split(
    ' ',
  );
const SHORT: Readonly<Record<string, string>> = {
  william: 'bill',
  thomas: 'tom',
  henry: 'harry',
  charles: 'charlie',
  robert: 'bob',
  edward: 'ted',
  richard: 'dick',
  joseph: 'joe',
  frederick: 'fred',
  samuel: 'sam',
  elizabeth: 'lizzie',
  margaret: 'maggie',
  catherine: 'kate',
  james: 'jim',
};
const WORK =
  'politician|writer|painter|military personnel|cricketer|clergyman|botanist|physician|lawyer|actor|poet|journalist|engineer|historian|rugby union player|association football player|architect|naturalist|composer|missionary|explorer|photographer|mathematician|chemist|surgeon|barrister|diplomat|banker|novelist|sculptor'.split(
    '|',
  );
const TITLES = ['sir', 'lord', 'dr', 'rev'];
const MEN = 0.87;

type Person = {
  first: string;
  last: string;
  seat: string;
  born: readonly [number, number, number];
  yearOnly: boolean;
  place: string;
  county: string;
  area: string;
  postcode: string;
  man: boolean;
  work: readonly string[];
};

/**
 * Notable people of the past, many records each, with heavy errors: short names, titles for names, seats for surnames,
 * 1 January for an unknown day, neighbouring postcodes, one of several occupations; relatives share name, place and work.
 */
export function historical(seed: number, records: number): Scenario {
  const random = createRandom(seed);
  const surnames = madeUpWords(random, 3500, 2);
  const counties = madeUpWords(random, 60, 2);
  const places = madeUpWords(random, 1200, 2).map((place) => ({
    place,
    county: random.pick(counties),
    area: areaCode(random),
  }));
  const left: Labelled[] = [];
  let p = 0;
  let last: Person | undefined;
  while (left.length < records) {
    const person: Person = last !== undefined && random.chance(0.15) ? relative(random, last) : stranger();
    last = person;
    const copies = 1 + Math.floor(20 * random.next() ** 1.3);
    for (let k = 0; k < copies && left.length < records; k++) {
      left.push({
        id: `Q${p}-${k + 1}`,
        entity: `Q${p}`,
        cells: k === 0 ? write(person) : spoil(random, person, surnames),
      });
    }
    p++;
  }
  return { name: 'one file, many copies, heavy errors', fields: HISTORICAL_FIELDS, left };

  function stranger(): Person {
    const home = random.common(places);
    const man = random.chance(MEN);
    return {
      first: random.common(man ? GIVEN : WOMEN),
      last: random.common(surnames),
      seat: random.common(places).place,
      born: [1600 + Math.floor(320 * random.next() ** 0.6), 1 + random.int(12), 1 + random.int(28)],
      yearOnly: random.chance(0.25),
      ...home,
      postcode: `${home.area}${1 + random.int(20)} ${random.int(10)}${suffix(random)}`,
      man,
      work: [random.common(WORK), random.common(WORK)],
    };
  }
}

const areaCode = (random: Random): string =>
  'abcdeghlmnoprstw'.charAt(random.int(16)) + 'abdehlnorstuwy'.charAt(random.int(14));
const suffix = (random: Random): string => 'abdefghjln'.charAt(random.int(10)) + 'pqrstuwxyz'.charAt(random.int(10));

function relative(random: Random, of: Person): Person {
  const born: Person['born'] = [of.born[0] + random.int(40) - 5, 1 + random.int(12), 1 + random.int(28)];
  return {
    ...of,
    first: random.chance(0.3) ? of.first : random.common(GIVEN),
    man: true,
    born,
    work: [of.work[0] as string, random.common(WORK)],
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const isoDate = ([y, m, d]: Person['born']): string => `${y}-${two(m)}-${two(d)}`;

const write = (p: Person): string[] => [
  p.first,
  p.last,
  isoDate(p.yearOnly ? [p.born[0], 1, 1] : p.born),
  p.place,
  p.postcode,
  p.man ? 'male' : 'female',
  p.work[0] as string,
];

function spoil(random: Random, p: Person, surnames: readonly string[]): string[] {
  const cells = write(p);
  const [first, last, , , postcode] = cells as [string, string, string, string, string];
  const r = random.next();
  if (r < 0.15) cells[0] = SHORT[first] ?? first;
  else if (r < 0.3) cells[0] = typo(random, first);
  else if (r < 0.36) cells[0] = random.pick(TITLES);
  else if (r < 0.4) cells[0] = first.charAt(0);
  else if (r < 0.44) cells[0] = '';
  const s = random.next();
  if (s < 0.22) cells[1] = typo(random, last);
  else if (s < 0.3) cells[1] = p.seat;
  else if (s < 0.34) cells[1] = random.common(surnames);
  else if (s < 0.38) cells[1] = '';
  const d = random.next();
  if (d < 0.15) cells[2] = '';
  else if (d < 0.27) cells[2] = isoDate([p.born[0], 1, 1]);
  else if (d < 0.37) cells[2] = isoDate([p.born[0] + random.int(3) - 1, p.born[1], p.born[2]]);
  else if (d < 0.45) cells[2] = isoDate([p.born[0], 1 + random.int(12), 1 + random.int(28)]);
  const b = random.next();
  if (b < 0.25) cells[3] = p.county;
  else if (b < 0.45) cells[3] = '';
  const c = random.next();
  if (c < 0.35) cells[4] = `${postcode.split(' ')[0]} ${random.int(10)}${suffix(random)}`;
  else if (c < 0.5) cells[4] = `${p.area}${1 + random.int(20)} ${random.int(10)}${suffix(random)}`;
  else if (c < 0.7) cells[4] = '';
  if (random.chance(0.2)) cells[5] = '';
  const w = random.next();
  if (w < 0.3) cells[6] = '';
  else if (w < 0.5) cells[6] = p.work[1] as string;
  return cells;
}
