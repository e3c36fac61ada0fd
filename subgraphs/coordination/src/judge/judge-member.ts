import { fromGlobalId, sawPerson, toGlobalId } from '@liangdi/kit';
import { assess, sidesFromWire } from '@liangdi/responsibility';
import type { Context } from '../context.ts';
import { readsFacts } from '../policy/may-read.ts';
import { asSeenBy } from '../policy/may-see.ts';
import { NO_OWN_FACTS } from '../read-model/own-facts.ts';
import type { MemberReference, ResponsibilityView } from '../rows.ts';
import { withParted } from './parted.ts';
import { presentView } from './present.ts';

/** The live two-way view: the facts that the plan brought from the sides, our own, and the rules as of the instant. */
export const judgeMember = async (
  member: MemberReference,
  asOf: Date | string,
  context: Context,
): Promise<ResponsibilityView> => {
  const at = new Date(asOf).getTime();
  const { region, id } = fromGlobalId('Member', member.id);
  const withdrawn = context.viewer.role === 'partner' ? await context.loaders.withdrawn.load({ region, id }) : [];
  const from = withdrawn.map(({ agreement }) => agreement);
  const { member: facts, seen } = asSeenBy(context.viewer, { region, id }, member, context.now, from);
  if (seen) sawPerson(context, `${region}:${id}`);
  const [own, rules] = await Promise.all([context.loaders.ownFacts.load({ region, id }), context.rules()]);
  const said = sidesFromWire(
    {
      originFacts: facts.originFacts ?? null,
      destinationFacts: facts.destinationFacts ?? null,
      associationFacts: facts.associationFacts ?? null,
    },
    { ...((seen ? own : null) ?? NO_OWN_FACTS), unlinkedRecords: [] },
  );
  const sides = await withParted(said, { region, id }, context.ours);
  return presentView(assess(sides, rules.book, at), {
    member: member.id,
    memberRegion: region,
    sides,
    language: context.words,
    toGlobalId,
    rule: (ruleId) => rules.rowAt(ruleId, at),
    mayRead: readsFacts(context.viewer, { region, id }, facts, context.now, from),
  });
};
