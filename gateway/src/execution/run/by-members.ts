/** Lists that what is derived is kept for: callers choose by conditions which fetches take part. */
const MOST_LISTS = 200;

/** What is derived from a list of things, once for each list. */
export class ByMembers<Member extends object, Derived> {
  readonly #derive: (members: readonly Member[]) => Derived;
  #root: Branch<Member, Derived> = { next: new Map(), derived: undefined };
  #lists = 0;

  constructor(derive: (members: readonly Member[]) => Derived) {
    this.#derive = derive;
  }

  of(members: readonly Member[]): Derived {
    let at = this.#root;
    for (const member of members) {
      let next = at.next.get(member);
      if (!next) {
        next = { next: new Map(), derived: undefined };
        at.next.set(member, next);
      }
      at = next;
    }
    if (at.derived === undefined) {
      if (++this.#lists > MOST_LISTS) {
        this.#root = { next: new Map(), derived: undefined };
        this.#lists = 0;
      }
      at.derived = this.#derive(members);
    }
    return at.derived;
  }
}

interface Branch<Member, Derived> {
  readonly next: Map<Member, Branch<Member, Derived>>;
  derived: Derived | undefined;
}
