import { payload } from '@liangdi/kit';
import { erasureAnswer } from '@liangdi/schema/access';
import { approveAgreement, endAgreement, proposeAgreement } from '../changes/agreements.ts';
import { breakGlass, endBreakGlass } from '../changes/break-glass.ts';
import { giveConsent, withdrawConsent } from '../changes/consents.ts';
import { answerDispute, disputeFact, withdrawDispute } from '../changes/disputes.ts';
import { eraseCoordinationDetails } from '../changes/erase-details.ts';
import { assignFinding, commentFinding, dismissFinding, reopenFinding, snoozeFinding } from '../changes/findings.ts';
import { breakLink, confirmLink, proposeLink, rejectLink } from '../changes/links.ts';
import { approveRule, proposeRule, withdrawRule } from '../changes/rules.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, UserErrorCode } from '../generated/graphql.ts';

/** A change of one kind of thing: its answer, or null with what the person can mend. */
const changing =
  <Input, Answer extends object>(
    nothing: NoInfer<Answer>,
    change: (input: Input, context: Context) => Promise<Answer>,
  ) =>
  (_mutation: unknown, { input }: { readonly input: Input }, context: Context) =>
    payload<Answer, Answer, UserErrorCode>(context.language, nothing, async () => change(input, context));

export const Mutation: MutationResolvers = {
  breakGlass: changing({ grant: null }, breakGlass),
  endBreakGlass: changing({ grant: null }, endBreakGlass),
  assignFinding: changing({ finding: null }, assignFinding),
  commentFinding: changing({ finding: null }, commentFinding),
  snoozeFinding: changing({ finding: null }, snoozeFinding),
  dismissFinding: changing({ finding: null }, dismissFinding),
  reopenFinding: changing({ finding: null }, reopenFinding),
  proposeRule: changing({ rule: null }, proposeRule),
  approveRule: changing({ rule: null }, approveRule),
  withdrawRule: changing({ rule: null }, withdrawRule),
  confirmLink: changing({ link: null }, confirmLink),
  rejectLink: changing({ link: null }, rejectLink),
  breakLink: changing({ link: null }, breakLink),
  proposeLink: changing({ link: null }, proposeLink),
  proposeAgreement: changing({ agreement: null }, proposeAgreement),
  approveAgreement: changing({ agreement: null }, approveAgreement),
  endAgreement: changing({ agreement: null }, endAgreement),
  giveConsent: changing({ consent: null }, giveConsent),
  withdrawConsent: changing({ consent: null }, withdrawConsent),
  disputeFact: changing({ dispute: null }, disputeFact),
  answerDispute: changing({ dispute: null }, answerDispute),
  withdrawDispute: changing({ dispute: null }, withdrawDispute),
  eraseCoordinationDetails: (_, { input }, context) =>
    payload(context.language, { erased: [], kept: [] }, async () =>
      erasureAnswer('COORDINATION', await eraseCoordinationDetails(input, context), context.language),
    ),
};
