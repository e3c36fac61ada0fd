import type { Claims, Condition, Role, Session } from '@liangdi/kit';

/** Beyond so many, the list is walked along its index as for whoever sees all: that soon meets what they see. */
const most = 1_000;

/** Who sees records by organisation, one by one, and not by place. */
const byOrganisation: readonly Role[] = ['branchOfficer', 'associationSecretary'];

/**
 * Local ids of the records that such a viewer may see, and of few others: those of their organisations, those that they recorded,
 * and those of members for whom they answer elsewhere. Found by indexes alone.
 * @param view of the organisations that a person is or was with
 * @param columns of that view, by the type of organisation whose local id they hold
 */
export const ownRecordsSql = (view: string, columns: Readonly<Record<string, string>>): string => `
  WITH own AS MATERIALIZED (SELECT split_part(o, ':', 1) AS type, split_part(o, ':', 2) AS region, split_part(o, ':', 3)::uuid AS id
    FROM unnest(viewer_texts('organisations')) o)
  SELECT k.id FROM (
    ${Object.entries(columns)
      .map(
        ([type, column]) =>
          `SELECT v.record_id AS id FROM own JOIN ${view} v ON v.region = own.region AND v.${column} = own.id
            WHERE own.type = '${type}' UNION ALL`,
      )
      .join('\n')}
    SELECT v.record_id FROM recorder_now v WHERE v.recorded_by = (SELECT viewer_claims() ->> 'account') UNION ALL
    SELECT v.record_id FROM unnest(viewer_texts('answering')) a
      JOIN owner_now v ON v.member_region = split_part(a, ':', 2) AND v.member_id = split_part(a, ':', 3)::uuid) k
  LIMIT ${most + 1}`;

/**
 * A condition that a list of records begins with for whoever sees few of them: no index by name is of use under row-level
 * security, which is asked first, and of every record of the side. What of them the viewer sees, the list asks besides.
 * @param own by `ownRecordsSql`
 */
export const fewRecords = async (session: Session, own: string): Promise<readonly Condition[]> => {
  const { role } = JSON.parse(session.scope) as Claims;
  if (!byOrganisation.includes(role)) return [];
  const rows = await session.rows<{ readonly id: string }>('record.own', own);
  if (rows.length > most) return [];
  return [{ name: 'own', sql: (at) => `f.id = ANY (${at}::uuid[])`, value: rows.map(({ id }) => id) }];
};
