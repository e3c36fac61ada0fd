import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { layoutOf } from '../folder.ts';

/**
 * Generates the subgraph's Prisma client with the official generator. It insists on an engine that it does not use and
 * would download: any executable in its place keeps it offline.
 */
export const generateClient = (subgraphFolder: string): void => {
  const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build', 'index.js');
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [prisma, 'generate', '--schema', layoutOf(subgraphFolder).schema],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (status !== 0) throw new Error(`prisma generate failed\n${stdout}\n${stderr}`);
};
