/**
 * The view of a side's table that holds every row for our own processes and none for anybody else. Nothing of row-level
 * security stands in what is read of it: for statements over many tables, which only they make.
 */
export const wholeOf = (table: string): string => `${table}_whole`;
