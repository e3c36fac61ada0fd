import type { Guard } from '@liangdi/kit';
import { type AttributesSql, answersSql, seesSql, sensitiveFields } from '@liangdi/schema/policy';
import { ofFact, ofVersion } from './attributes.ts';

const guard = (attributes: (row: string) => AttributesSql, type: string): Guard => ({
  sees: (row) => seesSql('origin', attributes(row)),
  answers: (row, field) => answersSql('origin', attributes(row), field && `${type}.${field}`),
  sensitive: sensitiveFields('origin', type),
});

/** Of a member's record. */
export const memberGuard: Guard = guard(ofVersion, 'Member');

/** Of facts about a member, by their type in the contract. */
export const factGuard = (type: string): Guard => guard(ofFact, type);
