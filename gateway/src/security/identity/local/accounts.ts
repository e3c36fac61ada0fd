import { readFileSync } from 'node:fs';
import { type Logger, StartError, writePrivately } from '@liangdi/kit';
import { z } from 'zod';
import { liangdiClaim, subject } from '../claims.ts';
import { openChangingFile } from './changing-file.ts';

/** What a new account may be called: whom its tokens name, in as many characters as the file holds. */
const newId = subject.max(100);

/** Whether an account can be added under this id. */
export const isAccountId = (id: string): boolean => newId.safeParse(id).success;

const account = z.strictObject({
  id: z.string().min(1).max(100),
  /** A person signs in at the page; a service fetches short tokens with its secret. */
  kind: z.enum(['person', 'service']).default('person'),
  /** What people call it, in both languages. */
  title: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
  /** scrypt of the password or secret, see password.ts. */
  passwordHash: z.string(),
  /** When the password or secret was changed, at a whole second: tokens from before are good for nothing. */
  secretSince: z.iso.datetime().optional(),
  claim: liangdiClaim,
  disabled: z.boolean().default(false),
});

export type Account = z.infer<typeof account>;
export type AccountKind = Account['kind'];

/** A new password or secret of an account. Tokens say their second alone: what ends with it ends with its second. */
export const newlySecret = (
  passwordHash: string,
  at: Date,
): Required<Pick<Account, 'passwordHash' | 'secretSince'>> => ({
  passwordHash,
  secretSince: new Date(Math.ceil(at.getTime() / 1000) * 1000).toISOString(),
});

/** Epoch seconds before which no token of an account was issued. */
export const issuedSince = ({ secretSince }: Account): number => (secretSince ? Date.parse(secretSince) / 1000 : 0);

const file = z.strictObject({ accounts: z.array(account) });

const unreadable = (path: string): StartError =>
  new StartError({
    'zh-CN': `账号文件 ${path} 无法读取或内容有误。请恢复该文件，或改正最近的修改。`,
    en: `The file ${path} of accounts cannot be read, or does not say what it should. Restore it, or mend the last change.`,
  });

const read = (path: string): ReadonlyMap<string, Account> => {
  try {
    const { accounts } = file.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(accounts.map((each) => [each.id, each]));
  } catch {
    throw unreadable(path);
  }
};

const none: ReadonlyMap<string, Account> = new Map();

/**
 * The built-in issuer's accounts, in one file of the data folder. A change of the file is seen within a second; while it
 * makes no sense the accounts stay as they were, and that is logged once.
 * @throws StartError when it makes none at first
 */
export const openAccounts = (path: string, clock: () => Date, log?: Logger) => {
  const { look, changed } = openChangingFile(path, read, clock, () =>
    log?.error({ file: path }, 'the file of accounts makes no sense; accounts stay as they were'),
  );
  const known = (): ReadonlyMap<string, Account> => look() ?? none;

  return {
    find: (id: string): Account | undefined => known().get(id),
    all: (): readonly Account[] => [...known().values()],
    /** @param issuedAt epoch seconds */
    isActive: (id: string, issuedAt: number): boolean => {
      const found = known().get(id);
      return found?.disabled === false && issuedAt >= issuedSince(found);
    },
    /** Replaces the file in one step, readable by its owner only. */
    save: (accounts: readonly Account[]): void => {
      writePrivately(path, `${JSON.stringify({ accounts }, null, 2)}\n`);
      changed();
    },
  };
};

export type Accounts = ReturnType<typeof openAccounts>;
