import type { Instant, Party, SideName } from '../facts.ts';
import { DAY } from '../history/calendar.ts';
import type { Picture } from '../judgement/picture.ts';
import type { RulesInForce } from '../rules/rule-book.ts';
import type { Selection } from '../rules/select.ts';
import type { DutyView, FactRef, Finding, HandoverView, MemberFindingKind } from '../view.ts';
import { FINDINGS } from './catalogue.ts';

/** What the finding rules look at. */
export interface Judged {
  readonly picture: Picture;
  readonly handover: HandoverView;
  readonly duties: readonly DutyView[];
  /** In the order of `DUTIES`. */
  readonly selections: readonly Selection[];
  readonly rules: RulesInForce;
}

/** One kind of finding: pure, and it may report several. */
export type FindingRule = (judged: Judged) => readonly Finding[];

export const NONE: readonly Finding[] = [];

export interface Owner {
  readonly owner: Party;
  readonly ownerRegion: string | null;
  readonly ownerOrganisation: string | null;
}

type Particulars = Owner & {
  readonly kind: MemberFindingKind;
  /** Tells findings of one kind apart; absent where a member can have but one. */
  readonly discriminator?: string;
  readonly since: Instant;
  readonly due?: Instant;
  readonly evidence: readonly FactRef[];
  readonly drawnFrom: readonly SideName[];
} & Partial<Pick<Finding, 'mutation' | 'field' | 'values' | 'duties'>>;

/** A finding with what its kind's entry in the catalogue adds. */
export const finding = ({ discriminator, due, ...particulars }: Particulars): Finding => {
  const { severity, termDays, mutation } = FINDINGS[particulars.kind];
  return {
    key: discriminator === undefined ? particulars.kind : `${particulars.kind}:${discriminator}`,
    severity,
    due: due ?? (termDays === null ? null : particulars.since + termDays * DAY),
    mutation,
    field: null,
    values: [],
    duties: [],
    ...particulars,
  };
};

/** The side's responsible organisation as owner. */
export const ownedBy = (side: SideName, picture: Picture): Owner => {
  const organisation = picture.organisations[side];
  return { owner: side, ownerRegion: organisation?.region ?? null, ownerOrganisation: organisation?.id ?? null };
};

/** The sides whose answer an asserted handover state rests on. */
export const BOTH_PLACES: readonly SideName[] = ['ORIGIN', 'DESTINATION'];
