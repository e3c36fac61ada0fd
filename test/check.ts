import { spawn } from 'node:child_process';

/** One thing that must hold in every commit, and the command that fails when it does not. */
interface Check {
  readonly holds: string;
  readonly command: string;
}

const subgraphs = ['origin', 'destination', 'association', 'coordination'];

const checks: readonly Check[] = [
  {
    holds: 'generated code is what the generators give',
    command: 'npm run --silent generate && git diff --exit-code --stat -- schema ":(glob)**/generated/**"',
  },
  { holds: 'format and lint', command: 'biome ci --colors=off --max-diagnostics=40 --error-on-warnings .' },
  { holds: 'types', command: 'turbo run types --concurrency=100% --output-logs=errors-only' },
  { holds: 'imports stay within their rooms', command: 'turbo boundaries' },
  { holds: 'nothing is dead', command: 'knip' },
  { holds: 'the contracts keep the house rules', command: 'node schema/tools/lint.ts' },
  { holds: 'nothing in the contracts lacks a rule of the policy', command: 'node schema/tools/policy.ts' },
  { holds: 'the contracts keep what was promised', command: 'node schema/tools/breaking.ts' },
  ...subgraphs.map((name) => ({
    holds: `migrations and schema.prisma of ${name} agree`,
    command: `node subgraphs/kit/src/migrations/cli.ts drift subgraphs/${name}`,
  })),
  {
    holds: 'the page of the judgement says what the code does',
    command: 'npm run --silent docs:check -w @liangdi/responsibility',
  },
];

const run = ({ command }: Check): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

let failed = 0;
const tell = async (check: Check): Promise<void> => {
  const started = performance.now();
  const { code, output } = await run(check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'holds ' : 'BROKEN'} ${check.holds} (${seconds} s)\n`);
  if (code !== 0) {
    failed += 1;
    process.stdout.write(`${output.trimEnd()}\n`);
  }
};

// The first one writes what the others read. Those go two at once: most of them have use for one core.
const [generated, ...others] = checks;
if (generated) await tell(generated);
const lane = async (): Promise<void> => {
  for (let check = others.shift(); check; check = others.shift()) await tell(check);
};
await Promise.all([lane(), lane()]);
process.exit(failed === 0 ? 0 : 1);
