import { hash } from 'node:crypto';
import { type Described, signsOf } from './described.ts';
import { DigestTable } from './digest-table.ts';
import type { ReadRow } from './side.ts';

/** A row in which somebody stands. */
export interface Standing extends Pick<ReadRow<unknown>, 'row' | 'address'> {
  /** Whom of those on record the row fits; null: nobody. */
  readonly target: string | null;
  /** The person's organisation that the row is of, where they have a row for each; null: they have one row. */
  readonly organisation: string | null;
  /** The row says what is on record already. */
  readonly same: boolean;
  /** The row leaves what is recorded of the person as it is, whatever it says of their organisation. */
  readonly samePerson: boolean;
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

  /** Address of the first row of the same person that this one contradicts, `名册!A2`; null if it contradicts none. */
  before(person: Described, standing: Standing): string | null {
    const { name, identityToken } = person;
    const { target } = standing;
    const record = target === null ? [] : [this.#digest('record', target)];
    const sure = [...(identityToken === null ? [] : [this.#digest('token', identityToken)]), ...record];
    const organisation = this.#organisation(standing);
    const signs = signsOf(person).map((sign) => this.#digest('name', name, sign));
    // Two ID numbers are two persons, whatever else agrees.
    const alike = this.#found(signs).filter((number) => identityToken === null || !said(number).token);
    const found = [...this.#found(sure), ...alike];
    if (found.length === 0) {
      const number = this.#numberOf(standing, identityToken !== null);
      // Where namesakes with ID numbers share a sign, one of them is enough to find whoever comes without.
      for (const digest of [...sure, ...signs, ...organisation]) this.#keep(digest, number);
      return null;
    }
    const first = Math.min(...found);
    const isOnRecord = this.#found(record).includes(first);
    // Rows that leave a person on record as they are do not contradict each other where they are of two organisations.
    const [ofOrganisation] = organisation;
    if (ofOrganisation && isOnRecord && standing.samePerson && said(first).samePerson) {
      const above = this.#numbers.get(ofOrganisation);
      if (above === null) this.#keep(ofOrganisation, this.#numberOf(standing, identityToken !== null));
      return above === null || (standing.same && said(above).same) ? null : this.#addressOf(above);
    }
    return standing.same && said(first).same ? null : this.#addressOf(first);
  }

  #organisation({ target, organisation }: Standing): readonly Buffer[] {
    return target === null || organisation === null ? [] : [this.#digest('organisation', target, organisation)];
  }

  #keep(digest: Buffer, number: number): void {
    if (this.#numbers.get(digest) === null) this.#numbers.set(digest, number);
  }

  #found(digests: readonly Buffer[]): readonly number[] {
    return digests.map((digest) => this.#numbers.get(digest)).filter((number) => number !== null);
  }

  #digest(...of: readonly string[]): Buffer {
    return hash('sha256', JSON.stringify([this.#key, ...of]), 'buffer');
  }

  #numberOf({ row, address, same, samePerson }: Standing, token: boolean): number {
    const column = address.slice(0, address.length - String(row).length);
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
    const place = (this.#columns.length - 1) * ROWS + row;
    return 8 * place + 4 * Number(samePerson) + 2 * Number(same) + Number(token);
  }

  #addressOf(number: number): string {
    const place = Math.floor(number / 8);
    return `${this.#columns[Math.floor(place / ROWS)]}${place % ROWS}`;
  }
}

/** What is kept of a row beside its place. */
const said = (number: number) => ({
  token: number % 2 === 1,
  same: number % 4 >= 2,
  samePerson: number % 8 >= 4,
});
