/** One request and the persons that it read, or one transaction and those that it wrote about. No names, only ids. */
export interface AuditEntry {
  readonly kind: 'read' | 'write';
  readonly account: string;
  readonly role: string;
  /** Global ids of the organisations that the account acted for, decoded: `Type:region:uuid`. */
  readonly organisations: readonly string[];
  /** Six-digit codes that the account answered for; entries of early versions have none. */
  readonly regions?: readonly string[];
  readonly purpose: string | null;
  /** The reader is the person that they read. */
  readonly self?: boolean;
  /** Members of the open break-glass grants that the reader carried. */
  readonly grants?: readonly string[];
  /** Name of the operation; of a write, nothing. */
  readonly operation?: string;
  /** Of a read `Type.field`; of a write the lists that were written to. */
  readonly fields: readonly string[];
  /** `region:uuid` of the members or records that were read or written about. */
  readonly subjects: readonly string[];
  /** Whom the request named and did not get: not there, or not for the reader. */
  readonly denied?: readonly string[];
}

/** Where the log ends: the number and the hash of its last entry. */
export interface AuditHead {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
}
