export { loadOrigin } from '../seed/load.ts';
export type { OriginLoad, OriginRows } from '../seed/rows.ts';
export { createOrigin, migrationsFolder, type OriginConfig, type OriginSubgraph } from './create-origin.ts';
export { resealOrigin } from './facts/sealed.ts';
export { serveOrigin } from './server.ts';
