/** What linkage compares of a person besides the facts. */
export interface Met {
  /** Identity token on record. */
  readonly token: string | null;
  /** Of each version of the key under which the person was met, the latest token. */
  readonly tokens: readonly string[] | null;
  readonly phone: string | null;
}

/** The columns of `Met`, over the joins of `metFrom`. */
export const metColumns = 'v.identity_token AS token, v.phone, t.tokens';

/** Joins to the subjects `k(region, id)` what was met of each, from the table of their versions. */
export const metFrom = (versions: string): string =>
  `LEFT JOIN ${versions} v ON v.region = k.region AND v.id = k.id AND v.superseded_at IS NULL AND NOT v.withdrawn
   LEFT JOIN LATERAL (
     SELECT array_agg(h.identity_token) AS tokens
     FROM (SELECT DISTINCT ON (split_part(identity_token, ':', 1)) identity_token FROM ${versions}
           WHERE region = k.region AND id = k.id AND identity_token IS NOT NULL AND NOT withdrawn
           ORDER BY split_part(identity_token, ':', 1), version DESC) h) t ON true`;
