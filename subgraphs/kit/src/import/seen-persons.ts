import { hash } from 'node:crypto';
import { type Described, signsOf } from './described.ts';
import { DigestTable } from './digest-table.ts';
import type { ReadRow } from './side.ts';

/** A row in which somebody stands. */
export interface Standing extends Pick<ReadRow<unknown>, 'row' | 'address'> {
  /** Whom of those on record the row fits; null: nobody. */
  readonly target: string | null;
  /** The row says what is on record already. */
  readonly same: boolean;
}

/** More than any sheet has rows. */
const ROWS = 2 ** 31;

/**
 * Who stands in a file so far, and where: by identity token, by name with each sign as they are looked for on record, and
 * by whom they were found to be there. Kept are those who stand in the file for the first time, as digests under a key of
 * the moment: a whole file's in a few megabytes, and nothing in clear.
 */
export class SeenPersons {
  readonly #key: string;
  readonly #numbers = new DigestTable();
  /** Addresses without their row: one for each sheet. */
  readonly #columns: string[] = [];

  constructor(key: Uint8Array) {
    this.#key = Buffer.from(key).toString('base64');
  }

  /** The first row of the same person, with its address, `名册!A2`; null if it is this one. */
  before(person: Described, standing: Standing): Pick<Standing, 'address' | 'same'> | null {
    const { name, identityToken } = person;
    const { target } = standing;
    const sure = [
      ...(identityToken === null ? [] : [this.#digest('token', identityToken)]),
      ...(target === null ? [] : [this.#digest('record', target)]),
    ];
    const signs = signsOf(person).map((sign) => this.#digest('name', name, sign));
    // Two ID numbers are two persons, whatever else agrees.
    const alike = this.#found(signs).filter((number) => identityToken === null || !hasToken(number));
    const found = [...this.#found(sure), ...alike];
    if (found.length > 0) return this.#standingOf(Math.min(...found));
    const number = this.#numberOf(standing, identityToken !== null);
    // Where namesakes with ID numbers share a sign, one of them is enough to find whoever comes without.
    for (const digest of [...sure, ...signs]) if (this.#numbers.get(digest) === null) this.#numbers.set(digest, number);
    return null;
  }

  #found(digests: readonly Buffer[]): readonly number[] {
    return digests.map((digest) => this.#numbers.get(digest)).filter((number) => number !== null);
  }

  #digest(...of: readonly string[]): Buffer {
    return hash('sha256', JSON.stringify([this.#key, ...of]), 'buffer');
  }

  #numberOf({ row, address, same }: Standing, token: boolean): number {
    const column = address.slice(0, address.length - String(row).length);
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
    return 4 * ((this.#columns.length - 1) * ROWS + row) + 2 * Number(same) + Number(token);
  }

  #standingOf(number: number): Pick<Standing, 'address' | 'same'> {
    const place = Math.floor(number / 4);
    const address = `${this.#columns[Math.floor(place / ROWS)]}${place % ROWS}`;
    return { address, same: number % 4 >= 2 };
  }
}

const hasToken = (number: number): boolean => number % 2 === 1;
