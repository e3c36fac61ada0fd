import { dirname } from 'node:path';
import { StartError } from '../process/start-error.ts';
import { findBinaries } from './binaries.ts';
import { clearLeftovers, openDataFolder, requireEntry } from './data-folder.ts';
import { databaseUser } from './database-user.ts';
import { freePort } from './free-port.ts';
import { initialise, superuser } from './initialise.ts';
import { clearOrphan } from './orphan.ts';
import { claimFolder } from './owner-lock.ts';
import { type DatabaseUrls, dropDatabase, provision } from './provision.ts';
import { passwordOf, secretOf } from './secret.ts';
import { type Server, startServer } from './server.ts';
import { serverSettings } from './settings.ts';

export interface EmbeddedOptions {
  /** Made when missing. One process at a time. */
  readonly dataFolder: string;
  /** Any free port when left out. Loopback only. */
  readonly port?: number;
  /** False for tests: survives no power cut, starts and writes faster. */
  readonly durable?: boolean;
  /** Server settings over the ones of `serverSettings`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called when the folder is ours, before a cluster is made in it. What it throws ends the start. */
  readonly onClaimed?: () => void;
  /** Told of each line that the server logs; lines hold no row data. */
  readonly onLog?: (line: string) => void;
}

/** A PostgreSQL server of our own, from npm, on loopback. */
export interface Embedded {
  readonly port: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** The URLs of a database, made when missing. */
  database(name: string): Promise<DatabaseUrls>;
  /** Does away with a database and all that is in it, whoever is connected. */
  drop(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server; on the first start it makes the cluster. Every `StartError` says what to mend. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const durable = options.durable ?? true;
  const binaries = await findBinaries();
  const user = databaseUser();
  requireEntry(dirname(binaries.postgres), user);
  const folder = openDataFolder(options.dataFolder, user);
  const release = await claimFolder(folder.root);
  try {
    clearLeftovers(folder.root);
    options.onClaimed?.();
    const secret = secretOf(folder);
    await clearOrphan(folder.cluster);
    if (!folder.initialised) await initialise(binaries, folder, user, passwordOf(secret, superuser), durable);
    const settings = { ...serverSettings(durable), ...options.settings };
    const start = (port: number) => startServer(binaries, folder, user, port, settings, options.onLog ?? (() => {}));
    const server = options.port === undefined ? await onFreePort(start) : await start(options.port);
    server.ended.then(release);
    return {
      port: server.port,
      ended: server.ended,
      database: (name) => provision(server.port, secret, name),
      drop: (name) => dropDatabase(server.port, secret, name),
      stop: async () => {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
};

/** Another program may take the port between finding and using it: then another one will do. */
const onFreePort = async (start: (port: number) => Promise<Server>): Promise<Server> => {
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort();
    try {
      return await start(port);
    } catch (error) {
      const taken = error instanceof StartError && error.message.includes(String(port));
      if (!taken || attempt >= 5) throw error;
    }
  }
};
