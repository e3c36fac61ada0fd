/** How each part is made. */
type Makers = Readonly<Record<string, (given: never) => unknown>>;

type Made<Parts extends Makers> = { readonly [Name in keyof Parts]: ReturnType<Parts[Name]> };

/**
 * What a request may need of many things, each made when it is first asked for: most requests need few of them.
 * @returns makes it for one request
 */
export const perRequest = <Parts extends Makers>(
  makers: Parts,
): ((given: Parameters<Parts[keyof Parts]>[0]) => Made<Parts>) => {
  class Request {
    readonly #given: never;
    readonly #made: Record<string, unknown> = {};

    constructor(given: never) {
      this.#given = given;
    }

    static {
      for (const [name, make] of Object.entries(makers))
        Object.defineProperty(Request.prototype, name, {
          get(this: Request): unknown {
            this.#made[name] ??= make(this.#given);
            return this.#made[name];
          },
        });
    }
  }
  return (given) => new Request(given as never) as unknown as Made<Parts>;
};
