export { type DemoOptions, type GeneratedCase, generate } from './generate.ts';
export type * from './model.ts';
export { type Organisations, organisations } from './organisations.ts';
export { type Planted, planted } from './planted/planted.ts';
export { type DemoRule, type PlantedRules, plantedRules } from './planted/rules.ts';
export type { TokenOf } from './rows/case.ts';
export { demoRows } from './rows/demo-rows.ts';
export type { DemoRow } from './rows/row.ts';
