import type { DatabaseUrls } from '../embedded/provision.ts';
import { startTestServer } from './server.ts';

/** Runs `run` on a fresh database of its own server, with the migrations of a folder when given. */
export const withDatabase = async <Result>(
  run: (urls: DatabaseUrls) => Promise<Result>,
  migrations?: string,
): Promise<Result> => {
  const server = await startTestServer();
  try {
    return await run(await server.database('test', migrations));
  } finally {
    await server.stop();
  }
};
