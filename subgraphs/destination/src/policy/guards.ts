import type { Guard } from '@liangdi/kit';
import { type AttributesSql, answersSql, seesSql, sensitiveFields } from '@liangdi/schema/policy';
import { ofBranchFact, ofFact, ofReception, ofVersion } from './attributes.ts';

const guard = (attributes: (row: string) => AttributesSql, type: string): Guard => ({
  sees: (row) => seesSql('destination', attributes(row)),
  answers: (row, field) => answersSql('destination', attributes(row), field && `${type}.${field}`),
  sensitive: sensitiveFields('destination', type),
});

/** Of what is recorded about a person: the row of `record_version`. */
export const recordGuard: Guard = guard(ofVersion, 'DestinationRecord');

export const receptionGuard: Guard = guard(ofReception, 'Reception');

/** Of facts about a person, by their type in the contract. */
export const factGuard = (type: string): Guard => guard(ofFact, type);

/** Of those that name the branch that recorded them. */
export const branchFactGuard = (type: string): Guard => guard(ofBranchFact, type);
