import type { Pass } from '../block/plan-passes.ts';
import type { Kind } from '../config/kinds.ts';
import type { Dependence } from './dependence.ts';

/** What is known of one column: how often each level is seen for one person (m) and for two (u), by level number. */
export type ColumnModel = {
  readonly name: string;
  readonly kind: Kind;
  readonly m: readonly number[];
  readonly u: readonly number[];
  /** Whether agreement on a rare value counts for more than on a common one. */
  readonly byFrequency: boolean;
};

/** Pairs of two relatives or neighbours: how often each level is seen for them, and how many there are for each match. */
export type Relatives = { readonly levels: readonly (readonly number[])[]; readonly perMatch: number };

/** A Fellegi-Sunter model. Plain data: it may be kept as JSON and used again. */
export type LinkModel = {
  readonly columns: readonly ColumnModel[];
  /** The probability that two records drawn at random are one person. */
  readonly prior: number;
  readonly passes: readonly Pass[];
  readonly dependences: readonly Dependence[];
  /** Null where the records show none. */
  readonly relatives: Relatives | null;
  /** How many other records of the same person a record has, on average: what repeats a value without a namesake. */
  readonly copies: number;
  /** How many records of the same person a record finds on the other side, on average. */
  readonly counterparts: number;
};

export const logit = (p: number): number => Math.log(p / (1 - p));

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
