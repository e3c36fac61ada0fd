export type { RosterPart, SheetPart } from './parts.ts';
export { annotateApart, readApart } from './run.ts';
