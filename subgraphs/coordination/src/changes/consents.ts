import { claimsOf, errors, fromGlobalId, readGlobalId } from '@liangdi/kit';
import { statusAt } from '../agreements/agreement.ts';
import { currentAgreement } from '../agreements/agreement-store.ts';
import { type ConsentRow, currentConsent, recordConsent } from '../consents/consent-store.ts';
import type { Context } from '../context.ts';
import { requireWrite } from '../domain/may-write.ts';
import type { GiveConsentInput, WithdrawConsentInput } from '../generated/graphql.ts';
import { onceIn } from './once-in.ts';

type Payload = { consent: ConsentRow | null };

export const giveConsent = (input: GiveConsentInput, context: Context): Promise<Payload> =>
  say(context, 'giveConsent', input, 'GIVEN');

/** From the commit on, every request of the partner carries its revision: no side answers one before it knows of it. */
export const withdrawConsent = (input: WithdrawConsentInput, context: Context): Promise<Payload> =>
  say(context, 'withdrawConsent', input, 'WITHDRAWN');

const say = async (
  context: Context,
  operation: string,
  input: { readonly idempotencyKey: string; readonly agreement: string },
  state: 'GIVEN' | 'WITHDRAWN',
): Promise<Payload> => {
  const { id } = fromGlobalId('Agreement', input.agreement, ['input', 'agreement']);
  const { viewer, now } = context;
  const member = readGlobalId(viewer.member ?? '');
  if (member?.type !== 'Member') throw errors.NOT_YOURS({}, []);
  requireWrite(viewer, operation, { region: member.region, member: claimsOf(viewer).member ?? '' });
  await onceIn(context, operation, member.region, input, async (sql) => {
    const agreement = await currentAgreement(sql, id);
    if (agreement === undefined) throw errors.NOT_FOUND({}, ['input', 'agreement']);
    if (['ENDED', 'WITHDRAWN'].includes(statusAt(agreement, now)))
      throw errors.ALREADY_CLOSED({}, ['input', 'agreement']);
    const before = await currentConsent(sql, member, id);
    if (before?.state === state) return { id };
    const version = (before?.version ?? 0) + 1;
    await recordConsent(sql, member, id, { version, state, recorded_at: now }, viewer.account);
    return { id };
  });
  const consents = await context.loaders.consents.load({ region: member.region, id: member.id });
  return { consent: consents.find(({ agreement }) => agreement.id === id) ?? null };
};
