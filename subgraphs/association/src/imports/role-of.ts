import type { PlanProblem } from '@liangdi/kit';
import type { MembershipRole } from '../generated/graphql.ts';

/** Offices as associations write them, their firms' kind of membership among them (副会长单位). */
const offices: readonly (readonly [RegExp, MembershipRole])[] = [
  [/^((执行|轮值|常务)?(会长|理事长|主席)(单位)?|president)$/, 'PRESIDENT'],
  [/^((常务|执行|第一)?副(会长|理事长|主席)(单位)?|(executive )?vice[ -]president)$/, 'VICE_PRESIDENT'],
  [/^(秘书长(单位)?|secretary([ -]general)?)$/, 'SECRETARY_GENERAL'],
  [/^((常务)?理事(单位)?|council( member)?)$/, 'COUNCIL'],
];

/** What an office has in its name. */
const office = /会长|理事|主席|秘书|监事|president|secretar|council/;

/** The office that a cell names. A post in an enterprise is none: whoever has no office is a member. */
export const roleOf = (
  written: string | undefined,
): { readonly role: MembershipRole | null; readonly problems: readonly PlanProblem[] } => {
  if (written === undefined) return { role: null, problems: [] };
  const text = written.normalize('NFKC').trim().toLowerCase();
  const role = offices.find(([sign]) => sign.test(text))?.[1];
  if (role) return { role, problems: [] };
  // Honorary, former and deputy holders are not those who hold the office.
  return office.test(text) ? { role: null, problems: [unclear(written)] } : { role: 'MEMBER', problems: [] };
};

const unclear = (written: string): PlanProblem => ({
  code: 'ROLE_UNCLEAR',
  severity: 'suspect',
  field: 'role',
  message: {
    'zh-CN': `“${written}”不是可登记的会内职务，不作登记：已有职务不变，新会员按会员登记。可填写会长、副会长、秘书长、理事或会员。`,
    en: `“${written}” is no role that is kept, and is left out: a role on record stays, who is new is a member. Write president, vice president, secretary general, council or member.`,
  },
});
