/** How large an operation may be before anything is asked of a subgraph. */
export interface DocumentLimits {
  /** Characters of the whole document and its operation's name, comments and spaces too. */
  readonly characters: number;
  /** Lexical tokens of the whole document. */
  readonly tokens: number;
  /** Fields below one another, fragments opened up. */
  readonly depth: number;
  /** Fields under another name, fragments opened up. */
  readonly aliases: number;
  /** Fields at the root, fragments opened up. */
  readonly rootFields: number;
  /** Directives, fragments opened up. */
  readonly directives: number;
  /** Selections of any kind, fragments opened up. */
  readonly selections: number;
  /** Selections that the planner has to look at, by `plannedSize`. */
  readonly planned: number;
  /** Cost by `costOf`, with the variables of the request. */
  readonly cost: number;
}

export const defaultLimits: DocumentLimits = {
  // Sixteen for each token that a document may have; those of our own clients have five.
  characters: 64_000,
  tokens: 4_000,
  depth: 16,
  aliases: 60,
  rootFields: 20,
  directives: 60,
  selections: 3_000,
  // Planned within some 60 ms. Twice what an operation takes that reads all of a member with what stands two steps away.
  planned: 1_000,
  cost: 25_000,
};
