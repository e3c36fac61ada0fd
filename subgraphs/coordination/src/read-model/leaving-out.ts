import type { SideName } from '@liangdi/responsibility';
import type { MemberKey } from './sql.ts';

/** An event that is not taken in, named without what it says of anybody. */
export interface LeftOut {
  readonly side: SideName;
  readonly list: string;
  /** Of the fact, with its version. */
  readonly id: string;
  readonly version: number;
}

/** To whom is said what nobody shall wait for; the error says why. */
export interface LeavingOutOptions {
  /** Of each event that is passed over; the fact's next version comes as any other. */
  readonly onLeftOut: (event: LeftOut, error: unknown) => void;
  /** Of each member who cannot be judged; they are judged again with the next event about them, or in a day. */
  readonly onPutOff: (member: MemberKey, error: unknown) => void;
}

/** So many may be left out at once, and one more for each hundred that are taken in. */
const MOST = 20;
const SHARE = 0.01;

/**
 * What keeps odd data from making everybody wait. Many odd ones are none: then it is what reads them that is wrong, and
 * following stops as it does when the database is away, so that nothing is lost by a bad release.
 */
export class LeavingOut {
  readonly on: LeavingOutOptions;
  #left = MOST;

  constructor(on: LeavingOutOptions) {
    this.on = on;
  }

  takenIn(count: number): void {
    this.#left = Math.min(MOST, this.#left + count * SHARE);
  }

  /** @throws the error itself, when it is not about data, or when too much has been left out */
  permit(error: unknown): void {
    if (!isAboutData(error) || this.#left < 1) throw error;
    this.#left -= 1;
  }
}

/** Whether the same values fail again: PostgreSQL's classes 22, one that it does not take, and 23, a constraint; or no such instant. */
export const isAboutData = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error instanceof Error && /^2[23][0-9A-Z]{3}$/.test(String((error as { code?: unknown }).code)));
