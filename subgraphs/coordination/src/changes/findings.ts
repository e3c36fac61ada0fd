import { errors, textOf } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { assigned, dismissed, reopenedByHand, snoozed } from '../domain/finding-life.ts';
import type {
  AssignFindingInput,
  CommentFindingInput,
  DismissFindingInput,
  ReopenFindingInput,
  SnoozeFindingInput,
} from '../generated/graphql.ts';
import { changeFinding, requireAlive } from './change-finding.ts';

const LONGEST_SNOOZE = 90 * 86_400_000;

export const assignFinding = (input: AssignFindingInput, context: Context) => {
  const assignee = input.assignee == null ? null : textOf(input.assignee, 200, ['input', 'assignee']);
  return changeFinding(context, 'assignFinding', input, {
    action: 'ASSIGN',
    detail: { assignee },
    life: (finding) => assigned(requireAlive(finding).life, assignee),
  });
};

export const commentFinding = (input: CommentFindingInput, context: Context) => {
  const text = textOf(input.text, 2_000, ['input', 'text']);
  return changeFinding(context, 'commentFinding', input, {
    action: 'COMMENT',
    detail: { text },
    life: ({ life }) => life,
  });
};

/** Until an instant in the future, 90 days away at most. */
export const snoozeFinding = (input: SnoozeFindingInput, context: Context) => {
  const until = new Date(input.until).getTime();
  const ahead = until - context.now.getTime();
  if (ahead <= 0 || ahead > LONGEST_SNOOZE) {
    const expected = { 'zh-CN': '今后 90 天以内的时刻', en: 'an instant within the next 90 days' };
    throw errors.INVALID_VALUE({ value: new Date(until).toISOString(), expected }, ['input', 'until']);
  }
  return changeFinding(context, 'snoozeFinding', input, {
    action: 'SNOOZE',
    detail: { until: new Date(until).toISOString() },
    life: (finding) => snoozed(requireAlive(finding).life, until),
  });
};

export const dismissFinding = (input: DismissFindingInput, context: Context) => {
  const reason = textOf(input.reason, 500, ['input', 'reason']);
  return changeFinding(context, 'dismissFinding', input, {
    action: 'DISMISS',
    detail: { reason },
    life: (finding) => dismissed(requireAlive(finding).life, reason, finding.row.factsKey),
  });
};

export const reopenFinding = (input: ReopenFindingInput, context: Context) =>
  changeFinding(context, 'reopenFinding', input, {
    action: 'REOPEN',
    detail: {},
    life: (finding) => reopenedByHand(requireAlive(finding).life),
  });
