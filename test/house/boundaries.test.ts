import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { repo } from '../kit/process.ts';

let copy = '';

afterEach(() => rmSync(copy, { recursive: true, force: true }));

const notSource = /(^|\/)(node_modules|\.git|\.turbo|\.data|migrations)(\/|$)/;

/** The repository's own files in a folder of their own, where a violation may be planted. */
const copyOfRepo = (): string => {
  copy = mkdtempSync(join(tmpdir(), 'liangdi-boundaries-'));
  cpSync(repo, copy, { recursive: true, filter: (from) => !notSource.test(from.slice(repo.length)) });
  symlinkSync(join(repo, 'node_modules'), join(copy, 'node_modules'));
  spawnSync('git', ['init', '-q'], { cwd: copy });
  return copy;
};

const run = (
  command: string,
  args: readonly string[],
  cwd: string,
): { readonly code: number | null; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync(join(repo, 'node_modules/.bin', command), args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { code: status, said: stdout + stderr };
};

const plant = (root: string, file: string, line: string): void => {
  const path = join(root, file);
  writeFileSync(path, `${line}\n${readFileSync(path, 'utf8')}`);
};

test.each([
  ['a subgraph that imports another', 'subgraphs/origin/src/index.ts', `import '@liangdi/destination';`],
  [
    'a pure package that imports the kit',
    'subgraphs/coordination/responsibility/src/index.ts',
    `import '@liangdi/kit';`,
  ],
  ['the kit that imports a domain', 'subgraphs/kit/src/index.ts', `import '@liangdi/origin';`],
  ['a way around a package, by its folder', 'subgraphs/origin/src/index.ts', `import '../../destination/src/rows.ts';`],
])('%s is found by the check of imports', (_name, file, line) => {
  const root = copyOfRepo();
  expect(run('turbo', ['boundaries'], root)).toMatchObject({ code: 0 });
  plant(root, file, line);
  const { code, said } = run('turbo', ['boundaries'], root);
  expect(said).toContain(file.split('/').slice(0, 2).join('/'));
  expect(code).not.toBe(0);
});

test.each([
  [
    'a resolver that speaks to Prisma',
    'subgraphs/origin/src/resolvers/Query.ts',
    `import '../generated/prisma/client.ts';`,
  ],
  ['a gateway that judges', 'gateway/src/context.ts', `import '@liangdi/responsibility';`],
  ['a pure package that reads a file', 'subgraphs/coordination/responsibility/src/assess.ts', `import 'node:fs';`],
])('%s is found by the linter', (_name, file, line) => {
  const root = copyOfRepo();
  const lint = () => run('biome', ['lint', '--only=style/noRestrictedImports', file], root);
  expect(lint().code, lint().said).toBe(0);
  plant(root, file, line);
  expect(lint().code).not.toBe(0);
});
