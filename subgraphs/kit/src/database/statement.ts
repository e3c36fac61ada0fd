import pg from 'pg';
import { endSpan } from '../trace/active.ts';
import { startStatement } from '../trace/statements.ts';
import { SteadyClient } from './connections.ts';

/** One statement on its way to PostgreSQL. */
export interface Statement {
  readonly text: string;
  /** The name that the reader gave it; Prisma's have none. */
  readonly name: string | null;
  /** `scope` sets who is asking, `control` begins and ends transactions: neither counts as work. */
  readonly kind: 'work' | 'scope' | 'control';
}

/** Told of each statement as it leaves; what it returns, if anything, is told when the statement is done. */
export type OnStatement = (statement: Statement) => undefined | ((error?: unknown) => void);

const kindOf = (text: string): Statement['kind'] => {
  if (/^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b/i.test(text)) return 'control';
  return text.includes("set_config('liangdi.viewer'") ? 'scope' : 'work';
};

/** Prisma loses the constraint's name for some errors, but hands the message on: so the message names it. */
const nameConstraint = (error: unknown): void => {
  if (!(error instanceof pg.DatabaseError) || !error.constraint) return;
  if (!error.message.includes(`"${error.constraint}"`)) error.message += ` [constraint "${error.constraint}"]`;
};

/** Prisma names its statements after their text alone. */
const isGiven = (name: string | undefined): name is string => name !== undefined && /^[a-z]\w*[.(]/i.test(name);

/** A pg client that reports its statements, whoever sends them. */
export const observedClient = (onStatement: OnStatement | undefined): typeof pg.Client =>
  class extends SteadyClient {
    // biome-ignore lint/suspicious/noExplicitAny: pg's overloads, passed on as they come
    override query(...given: any[]): any {
      const [config] = given;
      const text: string = typeof config === 'string' ? config : config?.text;
      const kind = text ? kindOf(text) : 'control';
      const done = onStatement && text ? onStatement({ text, name: config.name ?? null, kind }) : undefined;
      const span = kind === 'work' ? startStatement(text, isGiven(config.name) ? config.name : null) : undefined;
      const result = (super.query as (...all: unknown[]) => unknown)(...given);
      if (!(result instanceof Promise)) return result;
      return result.then(
        (rows) => {
          done?.();
          if (span) endSpan(span);
          return rows;
        },
        (error) => {
          nameConstraint(error);
          done?.(error);
          if (span) endSpan(span, error);
          throw error;
        },
      );
    }
  };
