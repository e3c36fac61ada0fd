import type { ByteString } from '../json/byte-string.ts';
import { markedOperation } from './marked-operation.ts';
import { Pause } from './pause.ts';

/** Replies before a read that is quick is sent with marks: one asked seldom is not worth several texts at the subgraph. */
const ENOUGH = 20;
const REMEMBERED = 8;
const PAUSE_MILLISECONDS = 10_000;

/** How long a subgraph takes for a read, and whether its replies carry marks back. */
export class ReadPace {
  #milliseconds = 0;
  #replies = 0;
  readonly #pause = new Pause(PAUSE_MILLISECONDS);
  readonly #operation: string;
  readonly #quickMilliseconds: number;
  #marking: { readonly textFor: ((mark: number) => ByteString) | undefined } | undefined;

  constructor(operation: string, quickMilliseconds: number) {
    this.#operation = operation;
    this.#quickMilliseconds = quickMilliseconds;
  }

  /** On average of the last few replies. */
  get isQuick(): boolean {
    return this.#milliseconds <= this.#quickMilliseconds;
  }

  /** Milliseconds from sending to the reply or the failure. */
  took(milliseconds: number): void {
    this.#replies++;
    this.#milliseconds += (milliseconds - this.#milliseconds) / Math.min(this.#replies, REMEMBERED);
  }

  /** A reply came without a mark, or so that it could not be seen at once: none is asked for for a while, each time for longer. */
  unmarked(now: number): void {
    this.#pause.begin(now);
  }

  /** Gives the read's text for a mark, as JSON; undefined while it goes without. `now` in milliseconds of a steady clock. */
  marking(now: number): ((mark: number) => ByteString) | undefined {
    if (this.#replies < ENOUGH || this.#pause.isOn(now) || !(this.#marking || this.isQuick)) return undefined;
    this.#marking ??= { textFor: markedOperation(this.#operation) };
    return this.#marking.textFor;
  }
}
