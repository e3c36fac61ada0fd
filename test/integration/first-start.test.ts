import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalIssuer } from '@liangdi/gateway';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { bareEnv, repo, startProcess } from '../kit/process.ts';
import { askOver } from '../kit/system.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const main = 'gateway/cli/src/main.ts';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Installation {
  readonly dataFolder: string;
  readonly env: Readonly<Record<string, string>>;
}

const newFolder = (): Installation => {
  const dataFolder = temporaryFolder('first-start');
  folders.push(dataFolder);
  return { dataFolder, env: { LIANGDI_DATA: dataFolder, PORT: '0', LIANGDI_DEMO_MEMBERS: '300' } };
};

/** Ends a first start with no warning, soon after it began to prepare its databases. */
const killOnItsWay = async ({ dataFolder, env }: Installation): Promise<void> => {
  const preparing = join(dataFolder, 'preparing');
  const child = spawn(process.execPath, [main, 'start'], { cwd: repo, env: { ...bareEnv, ...env } });
  await expect.poll(() => existsSync(preparing), { timeout: 60_000, interval: 20 }).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(preparing)).toBe(true);
};

const takeRulesAway = async ({ dataFolder }: Installation): Promise<void> => {
  const { coordination } = JSON.parse(readFileSync(join(dataFolder, 'databases.json'), 'utf8'));
  const client = new pg.Client({ connectionString: coordination });
  await client.connect();
  await client.query('TRUNCATE rule_version CASCADE');
  await client.end();
};

/** What the demo is, as its county sees it. */
const shownBy = async (
  installation: Installation,
  before: (installation: Installation) => Promise<void> = async () => {},
): Promise<unknown> => {
  const { dataFolder, env } = installation;
  const system = await startProcess(main, env, ['start']);
  try {
    await before(installation);
    const { issuer, accounts } = await openLocalIssuer(dataFolder);
    const account = accounts.find('yongjia');
    if (!account) throw new Error('there is no account yongjia');
    return await askOver(
      system.url,
      await issuer.issue(account),
      `{ flows(first: 50) { nodes { destination { name } members docked overdue } } findings(first: 1) { totalCount }
         rules(first: 100) { nodes { title } } }`,
    );
  } finally {
    await system.stop();
  }
};

test('a first start that was ended on its way is made anew', { timeout: 180_000 }, async () => {
  const whole = newFolder();
  const shown = await shownBy(whole);
  expect(shown).toMatchObject({ status: 200, data: { findings: { totalCount: expect.any(Number) } } });

  const killed = newFolder();
  await killOnItsWay(killed);
  expect(await shownBy(killed)).toEqual(shown);

  // As a start leaves it that had come to the members and not to the rules.
  await shownBy(whole, takeRulesAway);
  writeFileSync(join(whole.dataFolder, 'preparing'), '');
  expect(await shownBy(whole)).toEqual(shown);
  expect(existsSync(join(whole.dataFolder, 'preparing'))).toBe(false);
});
