import { type RowKey, referred, selectedFields } from '@liangdi/kit';
import type { Loaders } from '../loaders/index.ts';
import type { MemberRow } from '../rows.ts';

/** What a member has even for those who do not see them: the judgement needs it whoever asks, and it goes no further. */
const ofEveryMember = ['originFacts'];

/** Fields that come from the record and are never null. */
const ofTheRecord = ['name', 'sex', 'standing', 'joinedOn', 'whereabouts', 'version', 'recordedAt', 'homeBranch'];

/**
 * The member that a reference names, for those who see them; null for everybody else, as for one that does not exist.
 * When the judgement's facts are asked for and nothing that must come from the record, a bare member stands for it:
 * its facts are there, and whatever else is asked is null or empty unless the viewer sees it.
 */
export const referToMember = async (
  reference: unknown,
  { member }: Pick<Loaders, 'member'>,
  asked: Parameters<typeof selectedFields>[0],
): Promise<MemberRow | null> => {
  const key = referred('Member', reference);
  if (key === null) return null;
  const fields = selectedFields(asked, 'Member');
  const row = onlyNames(fields) ? null : await member.current.load(key);
  if (row !== null) return row;
  const bare = ofEveryMember.some((field) => fields.has(field)) && !ofTheRecord.some((field) => fields.has(field));
  return bare ? bareMember(key) : null;
};

/** Nothing of the record is asked for. */
const onlyNames = (fields: ReadonlySet<string>): boolean =>
  [...fields].every((field) => field === '__typename' || field === 'id' || ofEveryMember.includes(field)) &&
  ofEveryMember.some((field) => fields.has(field));

const bareMember = ({ region, id }: RowKey): MemberRow => ({ region, id }) as MemberRow;
