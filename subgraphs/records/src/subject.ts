import { errors, fromGlobalId, type Named } from '@liangdi/kit';
import type { PersonChecks } from './person.ts';

/** Whom a fact is about: a record that the side has, or someone it records now. */
export type Subject<Person> =
  | { readonly kind: 'RECORD'; readonly record: Named; readonly member: Named | null }
  | { readonly kind: 'MEMBER'; readonly member: Named; readonly person: Person | null }
  | { readonly kind: 'PERSON'; readonly person: Person };

export interface SubjectInput<PersonInput> {
  readonly member?: string | null | undefined;
  readonly record?: string | null | undefined;
  readonly person?: PersonInput | null | undefined;
}

/**
 * Whom an input names: a record, a member (with what is known of them), or a person.
 * @param type of the side's records in the contract
 * @returns a function that throws CallerError `INVALID_VALUE` when it names nobody, or a record beside another person
 */
export const createSubjectOf =
  <PersonInput, Person>(
    type: string,
    personOf: (input: PersonInput, checks: PersonChecks, path: readonly string[]) => Person,
  ) =>
  (input: SubjectInput<PersonInput>, checks: PersonChecks): Subject<Person> => {
    const member = input.member == null ? null : fromGlobalId('Member', input.member, ['input', 'member']);
    const person = input.person == null ? null : personOf(input.person, checks, ['input', 'person']);
    if (input.record != null) {
      if (person !== null) throw errors.INVALID_VALUE({ value: 'person', expected: onePerson }, ['input', 'person']);
      return { kind: 'RECORD', record: fromGlobalId(type, input.record, ['input', 'record']), member };
    }
    if (member !== null) return { kind: 'MEMBER', member, person };
    if (person !== null) return { kind: 'PERSON', person };
    throw errors.INVALID_VALUE({ value: '', expected: onePerson }, ['input', 'person']);
  };

const onePerson = {
  'zh-CN': 'member、person 或 record 之一（person 可与 member 一起填写）',
  en: 'one of member, person or record (person may stand beside member)',
};
