import pg from 'pg';

/**
 * A client whose loss ends no process. A pool takes its listener off a client that is in use, and an `error` event that
 * nobody listens to ends Node: so each client listens to its own. Whoever waits for a statement is told by its rejection.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
  }
}

/** A pool of such clients; `onError` is told when an idle one is lost. */
export const openPool = (config: pg.PoolConfig, onError: (error: Error) => void = () => {}): pg.Pool => {
  const pool = new pg.Pool({ Client: SteadyClient, ...config });
  pool.on('error', onError);
  return pool;
};
