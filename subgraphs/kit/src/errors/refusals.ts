import type { CallerError } from './caller-error.ts';

/** What the database refused: the SQLSTATE, and what it said (never shown to callers). */
export interface Refusal {
  /** Five characters: 23505 duplicate, 23P01 exclusion, 23514 check, 23503 orphan, 40001 serialization, … */
  readonly state: string;
  /** The constraint that was broken, when the driver says so. */
  readonly constraint: string | null;
  readonly message: string;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const isState = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);

/** Where Prisma and pg put the database's own words. */
const layers = (error: unknown): readonly unknown[] => {
  const adapter = property(property(error, 'meta'), 'driverAdapterError');
  return [error, property(error, 'cause'), adapter, property(adapter, 'cause')];
};

/** What PostgreSQL refused behind an error of pg or of Prisma; null when it was something else. */
export const refusalOf = (error: unknown): Refusal | null => {
  for (const layer of layers(error)) {
    const state = [property(layer, 'originalCode'), property(layer, 'code')].find(isState);
    if (state === undefined || /^P\d{4}$/.test(state)) continue;
    const message = String(property(layer, 'originalMessage') ?? property(layer, 'message') ?? '');
    const constraint = property(layer, 'constraint');
    return {
      state,
      message,
      constraint: typeof constraint === 'string' ? constraint : (/"([^"]+)"\]?\.?$/.exec(message)?.[1] ?? null),
    };
  }
  return null;
};

/** Whether the transaction lost a race and may be tried again. */
export const isRetryable = (error: unknown): boolean => {
  const state = refusalOf(error)?.state;
  return state === '40001' || state === '40P01' || property(error, 'code') === 'P2034';
};

/** What each constraint of a side means to a caller: constraint name -> mistake. */
export type RefusalTable = Readonly<Record<string, () => CallerError>>;

/**
 * Makes a CallerError of a refusal whose constraint the table names; anything else comes back as it was, to be masked.
 * Names are looked for in quotes, so that it works in whatever language the server speaks.
 */
export const defineRefusals =
  (table: RefusalTable) =>
  (error: unknown): unknown => {
    const refusal = refusalOf(error);
    if (!refusal) return error;
    const named = refusal.constraint !== null ? table[refusal.constraint] : undefined;
    if (named) return named();
    const [, mentioned] = Object.entries(table).find(([name]) => refusal.message.includes(`"${name}"`)) ?? [];
    return mentioned ? mentioned() : error;
  };
