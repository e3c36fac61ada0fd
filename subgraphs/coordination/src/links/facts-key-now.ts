import { keyValues } from '@liangdi/kit';
import { keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';
import { factsKey } from './facts-key.ts';
import type { Person, Stored } from './meet.ts';
import { openPerson } from './person.ts';
import { loadTokens, sharedToken } from './tokens.ts';

/** What a decision that a person takes now rests on. */
export const factsKeyNow = async (sql: Sql, schema: string, member: MemberKey, record: MemberKey): Promise<string> => {
  const persons = await sql<Stored<Person>>(
    `select p.region, p.id, p.cells from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.person p on p.region = m.region and p.id = m.id`,
    keyValues([member, record]),
  );
  const cells = new Map(persons.map((person) => [keyOf(person), openPerson(sql.sealing, person).cells]));
  const [theirs, its] = [cells.get(keyOf(member)), cells.get(keyOf(record))];
  const tokens = await loadTokens(sql, schema, [member, record]);
  return factsKey(
    sql.sealing,
    sharedToken(tokens(member), tokens(record)),
    theirs === undefined || its === undefined ? null : [theirs, its],
  );
};
