import { COUNTY_2007 } from './county-2007.ts';
import { NATIONAL_2019, SOURCE_2019 } from './national-2019.ts';
import type { RuleVersion } from './rule.ts';

/** In 2019 each rule of the county practice was closed by its next version; days before that still follow it. */
const CLOSED_2019: readonly RuleVersion[] = COUNTY_2007.map((rule) => ({
  ...rule,
  version: 2,
  recordedAt: SOURCE_2019.issuedOn,
  validTo: SOURCE_2019.issuedOn,
  status: 'SUPERSEDED',
}));

/** The rules that every registry starts with: all versions. */
export const SHIPPED_RULES: readonly RuleVersion[] = [...COUNTY_2007, ...CLOSED_2019, ...NATIONAL_2019];
