/** Two records taken to be one person. `left` is the earlier record, or the one of the left file. */
export type Link = { readonly left: number; readonly right: number; readonly probability: number };
