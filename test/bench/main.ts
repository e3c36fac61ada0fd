import { existsSync } from 'node:fs';

/** The committed benchmarks. Each prints its table with the target beside each figure, and fails on a wrong answer. */
const benchmarks: Readonly<Record<string, string>> = {
  demo: 'rows of demo data made and loaded per second, and memory',
  start: 'time to ready, first and second start, and memory after 10,000 mixed queries',
  gateway: 'requests per second against the other federation gateways, same plans, same subgraphs',
  responsibility: 'members judged per second, and the read model as it grows',
  board: 'pages, facets and matrices of the read model',
  import: 'rows per second from a spreadsheet to the database, and memory',
  export: 'rows per second from the database to a file, how long the event loop is held, and memory',
  link: 'precision, recall and speed of linking people',
  watch: 'what traces cost a request',
};

const [, , name] = process.argv;
const place = (which: string): URL => new URL(`./${which}/main.ts`, import.meta.url);

if (!name || !(name in benchmarks)) {
  if (name) process.stderr.write(`There is no benchmark ${name}.\n`);
  process.stdout.write('npm run bench -- NAME\n');
  for (const [each, what] of Object.entries(benchmarks))
    if (existsSync(place(each))) process.stdout.write(`  ${each.padEnd(16)}${what}\n`);
  process.exit(name ? 2 : 0);
}

const { run } = (await import(place(name).href)) as { run: () => Promise<number> };
process.exit(await run());
