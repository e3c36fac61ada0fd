import type { ServerResponse } from 'node:http';

/** Whether somebody still waits for a response: a class, for a getter in a literal would be a hidden class for each of them. */
export class Waiting {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get aborted(): boolean {
    return this.#response.destroyed;
  }
}
