import { errors, type FactRow, type FactTable, type RowKey, recordFirst } from '@liangdi/kit';
import type { Change } from './change.ts';
import { linkRecord } from './link-record.ts';
import type { Owned } from './owner.ts';
import type { Subject } from './subject.ts';

/** What of a change finds and makes records. */
type Recording = Pick<Change<never>, 'tx' | 'stamp' | 'newId' | 'tell' | 'tellOf'>;

/** What finding and making records needs to know of a person. */
interface Known {
  readonly identityToken: string | null;
  readonly phone: string | null;
}

const held = 'r.region, r.id, r.member_region AS "memberRegion", r.member_id AS "memberId"';

/**
 * Finds a region's record of whom a change is about, locked until the transaction ends; it is made now when the region
 * meets them for the first time. Changes about one person follow each other.
 * @param table of the versions of records
 * @param unnamed someone of whom only the member's id was given
 * @returns a function of the change, whom it is about, the region, and from when (`since`) somebody met only now is known
 */
export const createRecordOf = <Person extends Known>(table: FactTable<FactRow>, unnamed: Person) => {
  /** Records a person. The same resident ID number twice in one region is the same person, also when both come at once. */
  const firstMet = async (
    change: Recording,
    person: Person,
    member: RowKey | null,
    region: string,
    since: Date,
  ): Promise<RowKey> => {
    const { tx, stamp, newId } = change;
    if (person.identityToken !== null) await refuseKnown(change, person.identityToken, region);
    const record = { region, id: newId() };
    await tx.$executeRawUnsafe('INSERT INTO record (region, id) VALUES ($1, $2::uuid)', region, record.id);
    const values: object = person;
    const recorded = await recordFirst(tx, table, { ...record, ...values, validFrom: since }, stamp);
    change.tell(record, recorded, { identityToken: person.identityToken, phone: person.phone });
    if (member) await linkRecord(change, record, member);
    return record;
  };

  return async (change: Recording, subject: Subject<Person>, region: string, since: Date): Promise<RowKey> => {
    if (subject.kind === 'RECORD') return named(change, subject.record, subject.member, region);
    if (subject.kind === 'PERSON') return firstMet(change, subject.person, null, region, since);
    const known = await ofMember(change, subject.member, region);
    if (known && subject.person) throw errors.ALREADY_RECORDED({}, ['input', 'person']);
    return known ?? firstMet(change, subject.person ?? unnamed, subject.member, region, since);
  };
};

/** A record that the input names; with a member beside it, whose it is from now on. */
const named = async (change: Recording, record: RowKey, member: RowKey | null, region: string): Promise<RowKey> => {
  if (record.region !== region) throw errors.NOT_YOURS({}, ['input', 'record']);
  const [row] = await change.tx.$queryRawUnsafe<Owned[]>(
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

const ofMember = async ({ tx }: Recording, member: RowKey, region: string): Promise<RowKey | null> => {
  const [row] = await tx.$queryRawUnsafe<{ readonly id: string | null }[]>(
    'SELECT lock_record_of($1, $2, $3::uuid) AS id',
    region,
    member.region,
    member.id,
  );
  return row?.id ? { region, id: row.id } : null;
};

const refuseKnown = async ({ tx }: Recording, token: string, region: string): Promise<void> => {
  await tx.$executeRawUnsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', `${region} ${token}`);
  const [answer] = await tx.$queryRawUnsafe<{ readonly used: boolean }[]>(
    'SELECT token_used($1, $2) AS used',
    region,
    token,
  );
  if (answer?.used) throw errors.ALREADY_RECORDED({}, ['input', 'person', 'idNumber']);
};
