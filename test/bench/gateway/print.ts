import type { Round } from './measure.ts';
import type { Workload } from './workloads.ts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** The table of one workload: medians, with ratios to the stock gateway's, in requests and in CPU time. */
export const table = ({ name, target, beside }: Workload, measured: ReadonlyMap<string, readonly Round[]>): string => {
  const stock = measured.get('Apollo, stock') ?? [];
  const ratio = (a: number, b: number): string => (a > 0 && b > 0 ? (a / b).toFixed(1) : '–');
  const rows = [...measured].map(([gateway, rounds]) => {
    const middle = (pick: (round: Round) => number, of = rounds): number => median(of.map(pick));
    const perSecond = middle((round) => round.perSecond);
    const cpu = middle((round) => round.cpu);
    return row([
      gateway,
      perSecond.toFixed(0),
      ratio(
        perSecond,
        middle((round) => round.perSecond, stock),
      ),
      middle((round) => round.p99).toFixed(1),
      cpu.toFixed(3),
      ratio(
        middle((round) => round.cpu, stock),
        cpu,
      ),
      middle((round) => round.calls).toFixed(1),
      middle((round) => round.memory).toFixed(0),
      String(rounds.reduce((sum, { wrong }) => sum + wrong, 0)),
      ...(beside ? [middle(({ others }) => others).toFixed(0)] : []),
    ]);
  });
  const head = [
    'gateway',
    'req/s',
    '× stock',
    'p99 ms',
    'CPU ms/req',
    '× stock',
    'calls/req',
    'RSS MB',
    'wrong',
    ...(beside ? ['new documents'] : []),
  ];
  return [
    `\n${name}${target ? ` (target: Liangdi at least ${target}× stock)` : ''}\n\n`,
    row(head),
    row(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows,
  ].join('');
};
