import type { Change, Notice } from './change.ts';

/** Changes kept at most, a notice without any counted as one; twice as many before the older half is dropped. */
const capacity = 20_000;

/**
 * The last notices in the order in which they were heard. PostgreSQL delivers them to every listener in that of their
 * commits: a position that one process gave is one to every other that has heard the same notice.
 */
export class KeptNotices {
  #notices: Notice[] = [];
  #places = new Map<string, number>();
  #dropped = 0;
  #size = 0;

  add(notice: Notice): void {
    this.#places.set(notice.id, this.#dropped + this.#notices.length);
    this.#notices.push(notice);
    this.#size += sizeOf(notice);
    if (this.#size > 2 * capacity) this.#dropOldest();
  }

  clear(): void {
    this.#dropped += this.#notices.length;
    this.#notices = [];
    this.#places.clear();
    this.#size = 0;
  }

  /** The position after all that was heard; undefined when that is nothing. */
  get end(): string | undefined {
    const last = this.#notices.at(-1);
    return last && positionIn(last, last.changes.length);
  }

  /** At most `limit` changes after a position, and the position after them; undefined when it is not known here. */
  after(
    position: string,
    limit: number,
  ): { readonly changes: readonly Change[]; readonly position: string } | undefined {
    const [id = '', taken] = position.split(' ');
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    const changes: Change[] = [];
    let from = Number(taken);
    let reached = position;
    for (let at = place - this.#dropped; changes.length < limit && at < this.#notices.length; at++) {
      const notice = this.#notices[at] as Notice;
      const part = notice.changes.slice(from, from + limit - changes.length);
      changes.push(...part);
      reached = positionIn(notice, from + part.length);
      from = 0;
    }
    return { changes, position: reached };
  }

  #dropOldest(): void {
    let count = 0;
    for (const notice of this.#notices) {
      if (this.#size <= capacity) break;
      this.#places.delete(notice.id);
      this.#size -= sizeOf(notice);
      count += 1;
    }
    this.#notices.splice(0, count);
    this.#dropped += count;
  }
}

const sizeOf = ({ changes }: Notice): number => Math.max(1, changes.length);

const positionIn = ({ id }: Notice, taken: number): string => `${id} ${taken}`;
