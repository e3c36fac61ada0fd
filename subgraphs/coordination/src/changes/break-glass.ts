import { errors, fromGlobalId, textOf } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { ownErrors } from '../domain/errors.ts';
import { requireWrite } from '../domain/may-write.ts';
import type { BreakGlassInput, EndBreakGlassInput } from '../generated/graphql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { GrantRow } from '../rows.ts';
import { mostOpen, openGrants } from '../standing/grants.ts';
import { onceAside } from './once-in.ts';

const LONGEST = 180;
const MINUTE = 60_000;

type Payload = { grant: GrantRow | null };

/**
 * Opens the sensitive fields of a member whom the viewer sees to them, for three hours at most and for a stated reason.
 * @throws CallerError NOT_FOUND, NOT_YOURS, INVALID_VALUE, TOO_MANY_OPEN
 */
export const breakGlass = async (input: BreakGlassInput, context: Context): Promise<Payload> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const reason = textOf(input.reason, 500, ['input', 'reason'], 6);
  const until = new Date(context.now.getTime() + minutesOf(input.minutes) * MINUTE);
  const { destination } = await seen(member, context);
  requireWrite(context.viewer, 'breakGlass', { region: member.region, places: [destination ?? ''] }, [
    'input',
    'member',
  ]);
  const { account } = context.viewer;
  const key = await onceAside(context, 'breakGlass', member.region, input, async (sql) => {
    await sql(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`break_glass ${account}`]);
    if ((await openGrants(sql, account, context.now)).length >= mostOpen)
      throw ownErrors.TOO_MANY_OPEN({ most: mostOpen }, ['input', 'member']);
    const id = context.newId();
    await sql(
      `insert into break_glass_grant (region, id, member_id, account, reason, opened_at, until)
         values ($1, $2::uuid, $3::uuid, $4, $5, $6, $7)`,
      [member.region, id, member.id, account, reason, context.now, until],
    );
    return { region: member.region, id };
  });
  return { grant: await context.loaders.grant.load(key) };
};

/** Ends a grant of the viewer's own before its time. @throws CallerError NOT_FOUND, NOT_YOURS, ALREADY_CLOSED */
export const endBreakGlass = async (input: EndBreakGlassInput, context: Context): Promise<Payload> => {
  const { region, id } = fromGlobalId('BreakGlassGrant', input.grant, ['input', 'grant']);
  const found = await context.loaders.grant.load({ region, id });
  if (found === null) throw errors.NOT_FOUND({}, ['input', 'grant']);
  requireWrite(context.viewer, 'endBreakGlass', { region, account: found.account }, ['input', 'grant']);
  context.loaders.grant.clear({ region, id });
  await onceAside(context, 'endBreakGlass', region, input, async (sql) => {
    if (found.until <= context.now) throw errors.ALREADY_CLOSED({}, ['input', 'grant']);
    const ended = await sql(
      `insert into break_glass_end (region, id, member_id, ended_at) values ($1, $2::uuid, $3::uuid, $4)
         on conflict do nothing returning id`,
      [region, id, found.member_id, context.now],
    );
    if (ended.length === 0) throw errors.ALREADY_CLOSED({}, ['input', 'grant']);
    return { region, id };
  });
  return { grant: await context.loaders.grant.load({ region, id }) };
};

const minutesOf = (minutes: number): number => {
  if (minutes >= 1 && minutes <= LONGEST) return minutes;
  const expected = { 'zh-CN': `1 至 ${LONGEST} 分钟`, en: `1 to ${LONGEST} minutes` };
  throw errors.INVALID_VALUE({ value: String(minutes), expected }, ['input', 'minutes']);
};

/** The member as far as the viewer sees them. @throws CallerError NOT_FOUND, as for nobody */
const seen = async (
  { region, id }: { readonly region: string; readonly id: string },
  { sql, reach }: Context,
): Promise<{ readonly destination: string | null }> => {
  const [found] = await sql<{ destination: string | null }>(
    `select v.destination from ${READ_MODEL}.member_view v
      where v.region = $1 and v.id = $2::uuid and ${reach.member('v.region', 'v.id')}`,
    [region, id],
  );
  if (found === undefined) throw errors.NOT_FOUND({}, ['input', 'member']);
  return found;
};
