import type { SideName } from '../facts.ts';
import type { FactRef, Reason, ReasonCode } from '../view.ts';
import { type Picture, sharedPicture } from './picture.ts';

interface Pointer {
  readonly side?: SideName;
  readonly fact?: FactRef;
  readonly rule?: string;
}

export const reason = (code: ReasonCode, { side, fact, rule }: Pointer = {}): Reason => ({
  code,
  side: side ?? null,
  fact: fact ?? null,
  rule: rule ?? null,
});

/** One reason for each of `sides` that is silent. */
export const silences = (picture: Picture, sides: readonly SideName[]): readonly Reason[] =>
  sides.filter((side) => sharedPicture(picture, side) === null).map((side) => reason('SIDE_SILENT', { side }));
