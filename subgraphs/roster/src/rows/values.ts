import type { RosterDate } from '../normalise/date.ts';
import type { Region } from '../normalise/region.ts';
import type { Sex } from '../normalise/sex.ts';
import type { Standing } from '../normalise/standing.ts';

/** A resident ID number without the number. */
export interface Identity {
  /** `v<version>:<base64url>`; null if no key was given. */
  readonly token: string | null;
  readonly birthDate: string;
  readonly sex: Sex;
  /** Where it was first registered, a code of its day. */
  readonly region: string;
}

/** What a row says, normalised. A field whose cell is empty, unreadable or not in the roster is missing. */
export interface RosterValues {
  readonly name?: string;
  readonly sex?: Sex;
  readonly birthDate?: RosterDate;
  readonly idNumber?: Identity;
  readonly phone?: readonly string[];
  readonly homeBranch?: string;
  readonly standing?: Standing;
  readonly joinedOn?: RosterDate;
  readonly destination?: Region;
  readonly reason?: string;
  readonly leftOn?: RosterDate;
  readonly certificateNumber?: string;
  readonly homeCounty?: Region;
  readonly branch?: string;
  readonly receivedOn?: RosterDate;
  readonly employer?: string;
  readonly enterprise?: string;
  readonly trade?: string;
  readonly role?: string;
  readonly association?: string;
  readonly address?: string;
  readonly note?: string;
}
