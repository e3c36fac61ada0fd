import { errors, fromGlobalId, type Named } from '@liangdi/kit';
import type { AssociationRecordInput } from '../generated/graphql.ts';
import { type Person, type PersonChecks, personOf } from './person.ts';

/** Whom a membership is about: a record that the association has, or someone it records now. */
export type Subject =
  | { readonly kind: 'RECORD'; readonly record: Named; readonly member: Named | null }
  | { readonly kind: 'MEMBER'; readonly member: Named; readonly person: Person | null }
  | { readonly kind: 'PERSON'; readonly person: Person };

export interface SubjectInput {
  readonly member?: string | null | undefined;
  readonly record?: string | null | undefined;
  readonly person?: AssociationRecordInput | null | undefined;
}

/**
 * Whom the input names: a record, a member (with what is known of them), or a person.
 * @throws CallerError `INVALID_VALUE` when it names nobody, or a record beside another person
 */
export const subjectOf = (input: SubjectInput, checks: PersonChecks): Subject => {
  const member = input.member == null ? null : fromGlobalId('Member', input.member, ['input', 'member']);
  const person = input.person == null ? null : personOf(input.person, checks, ['input', 'person']);
  if (input.record != null) {
    if (person !== null) throw errors.INVALID_VALUE({ value: 'person', expected: onePerson }, ['input', 'person']);
    return { kind: 'RECORD', record: fromGlobalId('AssociationRecord', input.record, ['input', 'record']), member };
  }
  if (member !== null) return { kind: 'MEMBER', member, person };
  if (person !== null) return { kind: 'PERSON', person };
  throw errors.INVALID_VALUE({ value: '', expected: onePerson }, ['input', 'person']);
};

const onePerson = {
  'zh-CN': 'member、person 或 record 之一（person 可与 member 一起填写）',
  en: 'one of member, person or record (person may stand beside member)',
};
