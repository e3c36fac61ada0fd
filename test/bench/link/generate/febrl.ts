import type { Labelled, Scenario } from './labelled.ts';
import { madeUpWords, typo } from './latin.ts';
import { createRandom, type Random } from './random.ts';

export const FEBRL_FIELDS: Scenario['fields'] = [
  { columns: ['given_name'], kind: 'name' },
  { columns: ['surname'], kind: 'name' },
  { columns: ['street_number'], kind: 'address' },
  { columns: ['address_1'], kind: 'address' },
  { columns: ['address_2'], kind: 'address' },
  { columns: ['suburb'], kind: 'region' },
  { columns: ['postcode'], kind: 'region' },
  { columns: ['state'], kind: 'region' },
  { columns: ['date_of_birth'], kind: 'date' },
  { columns: ['soc_sec_id'], kind: 'identifier' },
];

const STATES = ['nsw', 'vic', 'qld', 'wa', 'sa', 'tas', 'act', 'nt'];
const STREETS = ['street', 'place', 'crescent', 'circuit', 'avenue', 'close', 'road'];

type World = { readonly random: Random; readonly person: () => string[] };

function createWorld(seed: number): World {
  const random = createRandom(seed);
  const given = madeUpWords(random, 600, 2);
  const surnames = madeUpWords(random, 2500, 2);
  const streets = madeUpWords(random, 2500, 3);
  const houses = madeUpWords(random, 2500, 3);
  const suburbs = madeUpWords(random, 1800, 3);
  const two = (n: number): string => String(n).padStart(2, '0');
  const person = (): string[] => [
    random.common(given),
    random.common(surnames),
    String(1 + Math.floor(200 ** random.next())),
    `${random.common(streets)} ${random.common(STREETS)}`,
    random.chance(0.35) ? '' : random.common(houses),
    random.common(suburbs),
    String(2000 + random.int(5000)),
    random.common(STATES),
    random.chance(0.02) ? '' : `${1900 + random.int(100)}${two(1 + random.int(12))}${two(1 + random.int(28))}`,
    String(1_000_000 + random.int(9_000_000)),
  ];
  return { random, person };
}

/** Spoils up to `most` cells: slips, lost values, values of someone else, names or address lines swapped. */
function spoil({ random, person }: World, cells: readonly string[], most: number): string[] {
  const out = [...cells];
  const swap = (a: number, b: number): void => {
    [out[a], out[b]] = [out[b] as string, out[a] as string];
  };
  for (let k = 1 + random.int(most); k > 0; k--) {
    const f = random.int(out.length);
    const kind = random.next();
    if (kind < 0.62) out[f] = typo(random, out[f] as string);
    else if (kind < 0.75) out[f] = '';
    else if (kind < 0.88) out[f] = person()[f] as string;
    else if (f < 5) swap(f < 2 ? 0 : 3, f < 2 ? 1 : 4);
  }
  return out;
}

/** One file in which most people stand several times, with up to ten errors in a record (as the third FEBRL set). */
export function febrlDuplicates(seed: number, people: number, most: number): Scenario {
  const world = createWorld(seed);
  const left: Labelled[] = [];
  for (let p = 0; p < people; p++) {
    const original = world.person();
    left.push({ id: `rec-${p}-org`, entity: String(p), cells: original });
    const copies = Math.floor(6 ** world.random.next()) - (world.random.chance(0.4) ? 1 : 0);
    for (let d = 0; d < copies; d++) {
      left.push({ id: `rec-${p}-dup-${d}`, entity: String(p), cells: spoil(world, original, most) });
    }
  }
  return { name: `one file, several copies, up to ${most} errors`, fields: FEBRL_FIELDS, left };
}

/** Two files; `overlap` of the right one has a counterpart on the left (1: as the fourth FEBRL set). */
export function febrlLinkage(seed: number, people: number, most: number, overlap: number): Scenario {
  const world = createWorld(seed);
  const left: Labelled[] = [];
  const right: Labelled[] = [];
  for (let p = 0; p < people; p++) {
    const original = world.person();
    left.push({ id: `rec-${p}-org`, entity: String(p), cells: original });
    const known = world.random.chance(overlap);
    const cells = spoil(world, known ? original : world.person(), most);
    right.push({ id: `rec-${p}-dup-0`, entity: known ? String(p) : `x${p}`, cells });
  }
  return { name: `two files, ${overlap * 100} % overlap, up to ${most} errors`, fields: FEBRL_FIELDS, left, right };
}
