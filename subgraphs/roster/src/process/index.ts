export type { RosterPart, SheetPart } from './parts.ts';
export { rosterFiles } from './roster-files.ts';
