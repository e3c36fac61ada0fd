import type { TestSupergraph } from '../compose.ts';

/** A supergraph of one kind of difficulty, with questions that meet it. The merged schema over its world judges. */
export interface Family {
  readonly supergraph: TestSupergraph;
  readonly questions: Readonly<Record<string, Question>>;
}

/** A document, and how many requests its answer may cost where that is the point. */
export type Question = string | { readonly document: string; readonly requests: number };

export const documentOf = (question: Question): string => (typeof question === 'string' ? question : question.document);
