import { createHash } from 'node:crypto';
import type { ExportFormat, Viewer } from '@liangdi/kit';
import { silentLog, testSealing } from '@liangdi/kit/testing';
import { createOrigin } from '@liangdi/origin';
import { watchProcess } from '../kit/watch-process.ts';
import { region } from './made-members.ts';

const viewer: Viewer = {
  account: 'bench',
  role: 'coordinator',
  organisations: [],
  regions: [region],
  member: null,
  purpose: null,
  language: 'zh-CN',
};

/** What taking out one list took. */
export interface Figures {
  readonly rows: number;
  readonly bytes: number;
  /** Seconds by the clock. */
  readonly seconds: number;
  /** Seconds of processor time of the process, without the database's. */
  readonly cpu: number;
  /** Longest delay of the event loop in milliseconds. */
  readonly blocked: number;
  /** Largest resident memory in MB. */
  readonly memory: number;
  /** Whether the bytes that are fetched are those that were written. */
  readonly whole: boolean;
}

const measure = async (databaseUrl: string, format: ExportFormat): Promise<Figures> => {
  const { exports, stop } = await createOrigin({
    sealing: testSealing,
    databaseUrl,
    log: silentLog,
    migrate: false,
    identityToken: () => ({ ok: false, problem: { zh: '', en: '' } }),
  });
  const watched = watchProcess();
  const start = performance.now();
  const order = { format, purpose: 'benchmark', filter: null, idempotencyKey: `bench-${format}` };
  const key = await exports.start(viewer, order);
  await exports.idle();
  const seconds = (performance.now() - start) / 1000;
  const cpu = watched.cpu();
  const record = await exports.get(viewer, key);
  const file = await exports.exported(viewer, key);
  const hash = createHash('sha256');
  for await (const piece of file?.read(0, file.bytes) ?? []) hash.update(piece);
  const { blocked, memory } = watched.end();
  await stop();
  const { rows = 0, bytes = 0 } = record ?? {};
  return {
    rows,
    bytes,
    seconds,
    cpu,
    blocked,
    memory,
    whole: hash.digest('hex') === file?.digest,
  };
};

const [, , databaseUrl = '', format = 'JSONL'] = process.argv;
process.stdout.write(JSON.stringify(await measure(databaseUrl, format as ExportFormat)));
process.exit(0);
