/** One thing said in the two languages of our users. */
export interface Sentences {
  readonly zh: string;
  readonly en: string;
}
