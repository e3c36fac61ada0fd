import pg from 'pg';
import { startEmbedded } from '../embedded/start.ts';

// Started by a test, to be killed by it: a process of its own with a server and one committed row.
const embedded = await startEmbedded({ dataFolder: process.argv[2] as string });
const client = new pg.Client({ connectionString: (await embedded.database('origin')).owner });
await client.connect();
await client.query('CREATE TABLE kept AS SELECT 1 AS n');
await client.end();
process.stdout.write('started\n');
