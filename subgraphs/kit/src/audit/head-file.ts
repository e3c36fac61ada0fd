import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../ids/new-id.ts';
import { startErrors } from '../process/start-error.ts';
import { whyUnreadable } from '../process/why-unreadable.ts';
import type { AuditHead } from './entry.ts';

/** A head as it stands outside of the database. */
export interface SignedHead extends AuditHead {
  readonly side: string;
  /** ISO instant at which it was exported. */
  readonly at: string;
  /** Ed25519 over the other fields, base64url. */
  readonly signature: string;
}

const bytesOf = ({ side, seq, hash, at }: Omit<SignedHead, 'signature'>): Buffer =>
  Buffer.from(JSON.stringify([side, seq, hash, at]));

/** A name beside a file that no other process writes under. */
const besides = (file: string): string => `${file}.${newId()}.next`;

/** Replaces the file in one step, so that no reader finds half a head. Waits for the disk without holding up others. */
export const writeHead = async (
  file: string,
  key: KeyObject,
  side: string,
  head: AuditHead,
  at: Date,
): Promise<void> => {
  const unsigned = { side, seq: head.seq, hash: head.hash, at: at.toISOString() };
  const signed: SignedHead = { ...unsigned, signature: sign(null, bytesOf(unsigned), key).toString('base64url') };
  await mkdir(dirname(file), { recursive: true });
  const next = besides(file);
  await writeFile(next, `${JSON.stringify(signed, null, 2)}\n`, { flush: true });
  await rename(next, file);
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw startErrors.auditFileUnreadable(file, whyUnreadable(error as NodeJS.ErrnoException));
  }
};

/**
 * The head in a file; null when it holds none, or one whose signature does not hold.
 * @throws StartError when the file cannot be read
 */
export const readHead = (file: string, publicKey: KeyObject): SignedHead | null => {
  const text = textOf(file);
  try {
    const head = JSON.parse(text) as SignedHead;
    return verify(null, bytesOf(head), publicKey, Buffer.from(head.signature, 'base64url')) ? head : null;
  } catch {
    return null;
  }
};

/** Puts a whole file where there is none; of several processes that do so at once, one does. */
const putFirst = (file: string, text: string | Buffer, mode?: number): void => {
  const next = besides(file);
  try {
    writeFileSync(next, text, { mode, flush: true });
    linkSync(next, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(next, { force: true });
  }
};

/**
 * The key that signs heads, from a folder; made there, readable by its owner only, when there is none. Processes of one side
 * that start at once have the same.
 */
export const openAuditKey = (folder: string): KeyObject => {
  const file = join(folder, 'audit-key.pem');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const { privateKey } = generateKeyPairSync('ed25519');
    putFirst(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
  }
  const key = createPrivateKey(readFileSync(file));
  const open = join(folder, 'audit-public.pem');
  if (!existsSync(open)) putFirst(open, createPublicKey(key).export({ type: 'spki', format: 'pem' }));
  return key;
};

/**
 * The key that heads are verified with.
 * @throws StartError when its file cannot be read, or holds none
 */
export const readAuditPublicKey = (folder: string): KeyObject => {
  const file = join(folder, 'audit-public.pem');
  const text = textOf(file);
  try {
    return createPublicKey(text);
  } catch {
    throw startErrors.auditFileUnreadable(file, { 'zh-CN': '其中没有公钥', en: 'it holds no public key' });
  }
};

/** Where a side's head is. */
export const headFileOf = (folder: string, side: string): string => join(folder, `${side}.head.json`);
