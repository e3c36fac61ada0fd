import { type RuleVersion, wasApproved } from '@liangdi/responsibility';

/** What a version says of itself: when it is recorded and by whom, as the caller's rows have it. */
type Recorded<Row extends RuleVersion> = Partial<Row> & Pick<Row, 'recordedAt'>;

/** The next version of a rule. */
const next = <Row extends RuleVersion>(rule: Row, change: Partial<Row>): Row => ({
  ...rule,
  ...change,
  version: rule.version + 1,
});

/** A proposed rule that is approved now, and the rules that it replaces: each with its next version. */
export const approved = <Row extends RuleVersion>(
  rule: Row,
  replaced: readonly Row[],
  recorded: Recorded<Row>,
): readonly Row[] => [
  next(rule, { ...recorded, status: 'APPROVED' }),
  ...replaced.filter(wasApproved).map((old) => next(old, { ...recorded, status: 'SUPERSEDED', ...endOf(old, rule) })),
];

/**
 * A rule ends where its successor begins, for good, and never later than it did. One whose successor begins no later than
 * itself judges no more: it has no end, which says so of what is superseded.
 */
const endOf = ({ validFrom, validTo }: RuleVersion, successor: RuleVersion): Pick<RuleVersion, 'validTo'> => ({
  validTo: successor.validFrom <= validFrom ? null : Math.min(successor.validFrom, validTo ?? successor.validFrom),
});

/**
 * A rule that is withdrawn from `end` on. What judges until later goes on until then; what ends by now, has not begun by
 * then or judges nobody is withdrawn at once.
 */
export const withdrawn = <Row extends RuleVersion>(rule: Row, end: number, recorded: Recorded<Row>): Row =>
  wasApproved(rule) && end > recorded.recordedAt && end > rule.validFrom
    ? next(rule, { ...recorded, validTo: end })
    : next(rule, { ...recorded, status: 'WITHDRAWN' });

/** Whether a withdrawal would let a rule judge longer than it does: only who approves a rule may. */
export const wouldProlong = (rule: RuleVersion, end: number, now: number): boolean =>
  wasApproved(rule) && rule.validTo !== null && end > now && end > rule.validTo;
