/**
 * A record's name, or nothing where it has none, as the indexes by name have it. Not `coalesce`: PostgreSQL compares that
 * with nothing before a row has passed row-level security, and so finds no place in an index by it.
 */
export const nameSql = `CASE WHEN f.name IS NULL THEN '' ELSE f.name END`;
