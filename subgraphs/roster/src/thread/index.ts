export type { RosterPart, SheetPart } from './parts.ts';
export { annotateInThread, readInThread } from './run.ts';
