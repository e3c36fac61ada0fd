import type { Guard } from '@liangdi/kit';
import { type AttributesSql, answersSql, seesSql, sensitiveFields } from '@liangdi/schema/policy';
import { ofFact, ofMembership, ofPair, ofRecord, ofVersion } from './attributes.ts';

const guard = (attributes: (row: string) => AttributesSql, type: string): Guard => ({
  sees: (row) => seesSql('association', attributes(row)),
  answers: (row, field) => answersSql('association', attributes(row), field && `${type}.${field}`),
  sensitive: sensitiveFields('association', type),
});

/** Of a record of a person: the row of `record`. */
export const anchorGuard: Guard = guard(ofRecord, 'AssociationRecord');

/** Of what is recorded about a person: the row of `record_version`. */
export const recordGuard: Guard = guard(ofVersion, 'AssociationRecord');

export const membershipGuard: Guard = guard(ofMembership, 'Membership');

/** Of facts about a person, by their type in the contract. */
export const factGuard = (type: string): Guard => guard(ofFact, type);

export const pairGuard: Guard = guard(ofPair, 'HelpPair');
