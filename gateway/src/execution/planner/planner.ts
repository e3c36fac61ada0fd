import type { QueryPlan } from '@apollo/query-planner';
import type { SupergraphFacts } from '../supergraph/facts.ts';

/** Plans operations over one supergraph. */
export interface Planner {
  readonly schemas: StatedSchemas;
  /**
   * Plans an operation without named fragments, which is given as its text.
   * Rejects with `Unplannable` when no subgraph can answer it, with `PlannedTooLong` when that is not known in time, or within
   * its memory, and with `NotPlanned` when by its turn it is not wanted any more, or the planner is closed.
   */
  plan(operation: string, isWanted?: () => boolean): Promise<Planned>;
  /** May be called again. */
  close(): Promise<void>;
}

/** What a planner knows of its supergraph, its schemas as SDL. */
export interface StatedSchemas {
  /** What callers see: without `@inaccessible` elements. */
  readonly api: string;
  /** What is planned over, where that is more: inaccessible elements and stand-ins for required arguments. */
  readonly planning: string | undefined;
  readonly facts: SupergraphFacts;
}

export interface Planned {
  readonly plan: QueryPlan;
  /** Time of a processor that it took. */
  readonly milliseconds: number;
}

/** Starts a planner. Rejects with the reason when the SDL is not a supergraph, with `UnmetDemands` when it is not one for us. */
export type StartPlanner = (supergraphSdl: string, mostMilliseconds: number, mostBytes: number) => Promise<Planner>;

/** There is no way to answer an operation, or the planner fails at it. */
export class Unplannable extends Error {
  override readonly name = 'Unplannable';
  /** Time of a processor that it took to find out. */
  readonly milliseconds: number;

  constructor(reason: string, milliseconds: number) {
    super(reason);
    this.milliseconds = milliseconds;
  }
}

/** An operation took longer than any may, or more memory, and was given up. */
export class PlannedTooLong extends Error {
  override readonly name = 'PlannedTooLong';
  /** For how long nothing else was planned. */
  readonly milliseconds: number;
  /** What there was too little of. */
  readonly lacked: 'time' | 'memory';

  constructor(milliseconds: number, lacked: 'time' | 'memory' = 'time') {
    super('an operation was given up');
    this.milliseconds = milliseconds;
    this.lacked = lacked;
  }
}

/** An operation was left unplanned: nobody waits for it any more, or the planner is closed. */
export class NotPlanned extends Error {
  override readonly name = 'NotPlanned';
}

/** A supergraph that holds only for a gateway that does more than this one. */
export class UnmetDemands extends Error {
  /** What it demands, by the names of specifications: `authenticated`. */
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`the supergraph demands what this gateway does not do: ${names.join(', ')}`);
    this.name = 'UnmetDemands';
    this.names = names;
  }
}
