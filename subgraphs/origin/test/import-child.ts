import { silentLog, testSealing } from '@liangdi/kit/testing';
import { createOrigin } from '../src/index.ts';

/** An origin of its own process, to be killed anywhere: it goes on with imports that are not finished. */
const [, , databaseUrl = ''] = process.argv;
await createOrigin({
  sealing: testSealing,
  databaseUrl,
  log: silentLog,
  migrate: false,
  identityToken: () => ({ ok: false, problem: { zh: '', en: '' } }),
  tokenKey: { version: 1, key: Buffer.from('k'.repeat(32)) },
});
process.send?.('ready');
setInterval(() => {}, 1_000);
