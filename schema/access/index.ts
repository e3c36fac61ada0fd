export type { LoggedAccess } from './access.ts';
export { accessGraph } from './graph.ts';
