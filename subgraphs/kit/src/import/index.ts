export { beginsOnRecord, mistakenBegin } from './begin.ts';
export type { Described } from './described.ts';
export { differences } from './differences.ts';
export { type ImportContext, importGraph, importWords } from './graph.ts';
export { type AnnotatedFile, createImports, type Imports, uploadLimit } from './imports.ts';
export { type ClearMatch, type Match, matchPersons } from './match-persons.ts';
export { type NamedOrganisation, organisationsOf } from './organisations.ts';
export { missing, problemFrom, refusedAbout, refusedPlan } from './plan-problem.ts';
export type { ImportFailure, ImportRecord, ImportRowRecord } from './rows.ts';
export type {
  Change,
  Dependent,
  ImportFact,
  ImportMapping,
  ImportOutcome,
  ImportPlace,
  ImportProblem,
  ImportSide,
  ImportWrite,
  Plan,
  PlanProblem,
  Reader,
  ReadOptions,
  ReadPart,
  ReadRow,
  ReadSheet,
} from './side.ts';
export type { ImportState } from './states.ts';
