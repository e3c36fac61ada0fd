import type { AnswerError } from '../run/run.ts';

type Path = readonly (string | number)[];

interface Place {
  readonly below: Map<string | number, Place>;
  /** An error stands just here. */
  isError: boolean;
}

const newPlace = (): Place => ({ below: new Map(), isError: false });

/** Where errors stand in an answer. One without a path is a mere remark, unless what it says accounts for `everything`. */
export class ErrorPlaces {
  readonly #root = newPlace();

  constructor(errors: readonly AnswerError[], everything = false) {
    this.#root.isError = everything;
    for (const { path } of errors) if (path) this.add(path);
  }

  add(path: Path): void {
    let place = this.#root;
    for (const step of path) {
      let next = place.below.get(step);
      if (!next) {
        next = newPlace();
        place.below.set(step, next);
      }
      place = next;
    }
    place.isError = true;
  }

  /** Whether an error at, above or below a path accounts for the null there. */
  explain(path: Path): boolean {
    let place: Place | undefined = this.#root;
    for (const step of path) {
      if (place.isError) return true;
      place = place.below.get(step);
      if (!place) return false;
    }
    return true;
  }
}
