/** What a field holds, which decides how its values are normalised, blocked on and compared. */
export const KINDS = ['name', 'date', 'identifier', 'phone', 'address', 'region', 'sex', 'text'] as const;

export type Kind = (typeof KINDS)[number];

export const isKind = (value: unknown): value is Kind => KINDS.includes(value as Kind);
