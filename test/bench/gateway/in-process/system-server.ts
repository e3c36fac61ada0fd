import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedSystem } from '@liangdi/gateway';
import { silentLog } from '@liangdi/kit/testing';
import { temporaryFolder } from '../../../kit/temporary-folder.ts';

/** As many coordinators of one county ask at once. */
const callers = 50;

/** The whole system as `npm start` runs it, durable, with the tokens of a county's coordinators. */
const dataFolder = temporaryFolder('in-process');
const system = await startEmbeddedSystem({
  dataFolder,
  port: 0,
  host: '127.0.0.1',
  demoMembers: 1_000,
  log: silentLog,
  // What one account may ask for in a second is less than what is measured here.
  front: { budgets: { coordinator: { capacity: 1e9, perSecond: 1e9 } } },
});
const account = system.local.accounts.find('yongjia');
if (!account) throw new Error('there is no demo account yongjia');
const coordinators = Array.from({ length: callers }, (_, n) => ({
  ...account,
  id: n === 0 ? account.id : `yongjia-${n}`,
}));
system.local.accounts.save([...system.local.accounts.all(), ...coordinators.slice(1)]);
process.once('disconnect', async () => {
  await system.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
});
process.send?.({
  port: Number(new URL(system.url).port),
  tokens: await Promise.all(coordinators.map(system.local.issuer.issue)),
  regions: account.claim.regions,
  cluster: join(dataFolder, 'postgres'),
  owners: system.sides.owners,
});
