import { errors, type RowKey, recordFirst } from '@liangdi/kit';
import { linkRecord } from '@liangdi/records';
import { type Person, unnamed } from '../domain/person.ts';
import type { Subject } from '../domain/subject.ts';
import { recordTable } from '../facts/record.ts';
import type { Change } from './change.ts';

interface Held extends RowKey {
  readonly memberRegion: string | null;
  readonly memberId: string | null;
}

const held = 'r.region, r.id, r.member_region AS "memberRegion", r.member_id AS "memberId"';

/**
 * The association's record of whom a change is about, locked until the transaction ends; recorded now when an association of the region meets them
 * for the first time. Changes about one person follow each other.
 * @param since from when they are known the person, when they are met only now
 */
export const recordOf = async (change: Change, subject: Subject, region: string, since: Date): Promise<RowKey> => {
  if (subject.kind === 'RECORD') return named(change, subject.record, subject.member, region);
  if (subject.kind === 'PERSON') return firstMet(change, subject.person, null, region, since);
  const known = await ofMember(change, subject.member, region);
  if (known && subject.person) throw errors.ALREADY_RECORDED({}, ['input', 'person']);
  return known ?? firstMet(change, subject.person ?? unnamed, subject.member, region, since);
};

/** A record that the input names; with a member beside it, whose it is from now on. */
const named = async (change: Change, record: RowKey, member: RowKey | null, region: string): Promise<RowKey> => {
  if (record.region !== region) throw errors.NOT_YOURS({}, ['input', 'record']);
  const [row] = await change.tx.$queryRawUnsafe<Held[]>(
    `SELECT ${held} FROM record r WHERE r.region = $1 AND r.id = $2::uuid FOR UPDATE`,
    region,
    record.id,
  );
  if (!row) throw errors.NOT_FOUND({}, ['input', 'record']);
  if (member && row.memberId !== null && (row.memberRegion !== member.region || row.memberId !== member.id))
    throw errors.ALREADY_RECORDED({}, ['input', 'member']);
  if (member) await linkRecord(change, row, member);
  return row;
};

const ofMember = async ({ tx }: Change, member: RowKey, region: string): Promise<RowKey | null> => {
  const [row] = await tx.$queryRawUnsafe<{ readonly id: string | null }[]>(
    'SELECT lock_record_of($1, $2, $3::uuid) AS id',
    region,
    member.region,
    member.id,
  );
  return row?.id ? { region, id: row.id } : null;
};

/** Records a person. The same resident ID number twice in one region is the same person, also when both come at once. */
const firstMet = async (
  change: Change,
  person: Person,
  member: RowKey | null,
  region: string,
  since: Date,
): Promise<RowKey> => {
  const { tx, stamp, newId } = change;
  if (person.identityToken !== null) await refuseKnown(change, person.identityToken, region);
  const record = { region, id: newId() };
  await tx.$executeRawUnsafe('INSERT INTO record (region, id) VALUES ($1, $2::uuid)', region, record.id);
  const recorded = await recordFirst(tx, recordTable, { ...record, ...person, validFrom: since }, stamp);
  change.tell(record, recorded, { identityToken: person.identityToken, phone: person.phone });
  if (member) await linkRecord(change, record, member);
  return record;
};

const refuseKnown = async ({ tx }: Change, token: string, region: string): Promise<void> => {
  await tx.$executeRawUnsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', `${region} ${token}`);
  const [answer] = await tx.$queryRawUnsafe<{ readonly used: boolean }[]>(
    'SELECT token_used($1, $2) AS used',
    region,
    token,
  );
  if (answer?.used) throw errors.ALREADY_RECORDED({}, ['input', 'person', 'idNumber']);
};
