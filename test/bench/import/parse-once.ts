import { parseRoster } from '@liangdi/roster';

/** Parses one file in a process of its own and says how long it took and how much memory it had at its most. */
const [, , path = ''] = process.argv;
const started = performance.now();
let rows = 0;
let refused = 0;
let peak = 0;
const options = { kind: 'origin', today: '2026-11-24', tokenKey: { key: new Uint8Array(32), version: 1 } } as const;
for await (const row of parseRoster({ path }, options)) {
  if (row.role === 'RECORD') rows++;
  if (row.status === 'refused') refused++;
  if (rows % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
}
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage();
const cpu = (user + system) / 1000;
process.stdout.write(
  JSON.stringify({ rows, refused, milliseconds, cpu, megabytes: Math.max(peak, process.memoryUsage.rss()) / 1e6 }),
);
