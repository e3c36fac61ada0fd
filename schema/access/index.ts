export type { LoggedAccess } from './access.ts';
export { erasureAnswer } from './erasure.ts';
export { accessGraph } from './graph.ts';
