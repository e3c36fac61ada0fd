import { projectionOn } from './projection.ts';
import { sourcesOf } from './shuffled.ts';
import { NOW, worldOf } from './world.ts';

/** A projector in a process of its own, to be killed: `node projector-process.ts URL SEED MEMBERS`. Says `drained` at the end. */
const [url = '', seed = '1', members = '10'] = process.argv.slice(2);
const projection = await projectionOn(url, () => NOW);
process.stdout.write('started\n');
await projection.drain(sourcesOf(worldOf(Number(seed), Number(members))), 7);
process.stdout.write('drained\n');
await projection.close();
