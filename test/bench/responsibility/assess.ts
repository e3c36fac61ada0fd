import { assess, compileRules, nextChangeAt, SHIPPED_RULES, type Sides } from '@liangdi/responsibility';
import { madeMember, NOON } from './made-members.ts';

/** Members a second that one core must judge. */
const TARGET = 50_000;
const MEMBERS = 10_000;
const ROUNDS = 15;

/**
 * `assess` on one core: members with ten fact versions on each of three sides, under the shipped rules.
 * Prints a table with the target beside each figure; 0 when met, 1 when not.
 */
export const runAssess = async (): Promise<number> => {
  const rules = compileRules(SHIPPED_RULES);
  const members = Array.from({ length: MEMBERS }, (_, number) => madeMember(number));
  const findings = members.reduce((sum, sides) => sum + assess(sides, rules, NOON).findings.length, 0);
  const judged = rate(members, (sides) => assess(sides, rules, NOON));
  const parted = rate(members.map(withoutDestination), (sides) => assess(sides, rules, NOON));
  const next = rate(members.slice(0, 2_000), (sides) => nextChangeAt(sides, rules, NOON));
  const rows = [
    row('assess', judged, TARGET),
    row('assess, destination silent', parted, TARGET),
    row('nextChangeAt', next, null),
  ];
  process.stdout.write(`${MEMBERS} members, 30 fact versions each, ${findings} findings; median of ${ROUNDS} rounds\n`);
  process.stdout.write([`${'members a core-second'.padEnd(30)}   median   target\n`, ...rows].join(''));
  return judged >= TARGET && parted >= TARGET ? 0 : 1;
};

const withoutDestination = (sides: Sides): Sides => ({ ...sides, destination: { status: 'SILENT' } });

/** Members per second of processor time (all threads, so with garbage collection), the median round. */
const rate = (members: readonly Sides[], judge: (sides: Sides) => unknown): number => {
  const rounds: number[] = [];
  let kept: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const sides of members) kept = judge(sides);
    const { user, system } = process.cpuUsage(before);
    rounds.push((members.length / (user + system)) * 1_000_000);
  }
  if (kept === undefined) throw new Error('nothing was judged');
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
};

const row = (name: string, value: number, target: number | null): string =>
  `${name.padEnd(30)}${Math.round(value).toLocaleString('en').padStart(9)}${(target === null ? '–' : `≥ ${target.toLocaleString('en')}`).padStart(10)}\n`;

if (import.meta.main) process.exit(await runAssess());
