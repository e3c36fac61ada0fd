import { loadAssociation } from '@liangdi/association';
import { loadDestination } from '@liangdi/destination';
import { openSecrets } from '@liangdi/gateway';
import { createSealing, fromGlobalId, placeOf, type RowKey, type Sealing } from '@liangdi/kit';
import { loadOrigin } from '@liangdi/origin';
import pg from 'pg';
import type { TestSystem } from '../../kit/system.ts';

const day = 86_400_000;

/** Ids of what a member is given, which nobody else has. */
const idOf = (n: number): string => `5ee00000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A next version of a person's record that has an address, as a correction would have recorded it. */
const plantAddress = async (
  pool: pg.Pool,
  { region, id }: RowKey,
  sealing: Sealing,
  address: string,
): Promise<void> => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'record_version' AND is_generated = 'NEVER'`,
  );
  const columns = rows.map(({ name }) => name);
  const changed: Readonly<Record<string, string>> = {
    version: 'version + 1',
    recorded_at: 'superseded_at',
    superseded_at: 'NULL',
    address: '$3',
  };
  await pool.query('UPDATE record_version SET superseded_at = now() WHERE region = $1 AND id = $2', [region, id]);
  await pool.query(
    `INSERT INTO record_version (${columns.join(', ')}) SELECT ${columns.map((name) => changed[name] ?? name).join(', ')}
       FROM record_version WHERE region = $1 AND id = $2`,
    [region, id, sealing.seal(placeOf('address', region, id), address)],
  );
};

/** Gives a member one of every kind of fact that no mutation records: as a side's own import would have done. */
export const plantFacts = async (
  { system, dataFolder }: Pick<TestSystem, 'system' | 'dataFolder'>,
  me: any,
): Promise<void> => {
  const member = fromGlobalId('Member', me.id);
  const here = fromGlobalId('DestinationRecord', me.destinationRecords[0].id);
  const there = fromGlobalId('AssociationRecord', me.associationRecords[0].id);
  const { sealingKeys } = openSecrets(dataFolder);
  const now = Date.now();
  const fact = (region: string, n: number) => ({
    ...{ region, id: idOf(n), version: 1, validFrom: new Date(now - 30 * day), recordedAt: new Date(now - 30 * day) },
    ...{ validTo: null, supersededAt: null, withdrawn: false, source: 'demo', recordedBy: 'demo' },
  });
  const within = async <Value>(
    side: string,
    use: (pool: pg.Pool, one: (sql: string, region: string) => Promise<string>) => Promise<Value>,
  ) => {
    const pool = new pg.Pool({ connectionString: system.sides.owners[side], max: 1 });
    const one = async (sql: string, region: string) => (await pool.query(sql, [region])).rows[0].id as string;
    await use(pool, one).finally(() => pool.end());
  };

  await within('origin', async (pool, one) => {
    const { region } = member;
    const campaignId = await one('SELECT id FROM search_campaign WHERE region = $1 LIMIT 1', region);
    const courseId = await one('SELECT id FROM course WHERE region = $1 LIMIT 1', region);
    const of = { memberId: member.id };
    const rows = [
      {
        table: 'search',
        row: {
          ...fact(region, 1),
          ...of,
          campaignId,
          finder: '寻',
          outcome: 'FOUND',
          outcomeAt: new Date(now - day),
        },
      },
      { table: 'credit', row: { ...fact(region, 2), ...of, courseId, hours: 2 } },
      { table: 'family_help', row: { ...fact(region, 3), ...of, note: '走访家中老人' } },
      { table: 'stop_search', row: { ...fact(region, 4), ...of } },
      { table: 'whereabouts_report', row: { ...fact(region, 5), ...of, place: '310000', note: '在浦东' } },
    ] as const;
    await loadOrigin(pool, rows, createSealing(sealingKeys.origin));
  });
  await within('destination', async (pool, one) => {
    const { region } = here;
    const of = { recordId: here.id };
    await plantAddress(pool, here, createSealing(sealingKeys.destination), '浦东新区某路 1 号');
    const terminalId = await one('SELECT id FROM learning_terminal WHERE region = $1 LIMIT 1', region);
    const centreId = await one('SELECT id FROM service_centre WHERE region = $1 LIMIT 1', region);
    const activityId = await one('SELECT id FROM activity WHERE region = $1 LIMIT 1', region);
    const rows = [
      { table: 'attendance', row: { ...fact(region, 11), ...of, terminalId, title: '远程教育', hours: 1 } },
      {
        table: 'care_case',
        row: {
          ...fact(region, 12),
          ...of,
          centreId,
          need: '需要照料',
          answerDueAt: new Date(now + day),
          answeredAt: new Date(now - day),
        },
      },
      { table: 'participation', row: { ...fact(region, 13), ...of, activityId } },
      {
        table: 'contact_person',
        row: {
          ...fact(region, 14),
          ...of,
          branchId: fromGlobalId('ReceivingBranch', me.reception.branch.id).id,
          name: '联',
          phone: '19900000001',
        },
      },
      {
        table: 'contact_log',
        row: {
          ...fact(region, 15),
          ...of,
          branchId: null,
          direction: 'TO_MEMBER',
          means: 'PHONE',
          reached: true,
          subject: '问候',
        },
      },
      { table: 'fulfilment', row: { ...fact(region, 16), ...of, branchId: null, duty: 'CARE', note: '走访' } },
    ] as const;
    await loadDestination(
      pool,
      rows.filter(({ table }) => table !== 'contact_person' || me.destinationContact === null),
      createSealing(sealingKeys.destination),
    );
  });
  await within('association', async (pool, one) => {
    const { region } = there;
    const activityId = await one('SELECT id FROM joint_activity WHERE region = $1 LIMIT 1', region);
    const other = await one(`SELECT id FROM record WHERE region = $1 AND id <> '${there.id}' LIMIT 1`, region);
    const rows = [
      { table: 'help_pair', row: { ...fact(region, 21), helperId: other, helpedId: there.id } },
      { table: 'participation', row: { ...fact(region, 22), recordId: there.id, activityId } },
      {
        table: 'contribution',
        row: { ...fact(region, 23), recordId: there.id, title: '助学', beneficiary: '330324', roleModel: true },
      },
    ] as const;
    await loadAssociation(pool, rows, createSealing(sealingKeys.association));
  });
};
