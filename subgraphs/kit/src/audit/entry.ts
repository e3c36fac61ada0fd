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
  /** Of a read `Type.field`; of a write the lists that were written to; of a refused write the mutation. */
  readonly fields: readonly string[];
  /** `region:uuid` of the members or records that were read or written about. */
  readonly subjects: readonly string[];
  /** Of coordination's writes, what was changed: `Type:region:uuid`. */
  readonly changed?: readonly string[];
  /** Why, where a reason was stated: break-glass, rules. */
  readonly reason?: string;
  /** ISO instant until when a break-glass grant holds. */
  readonly until?: string;
  /** What the request named and did not get or could not change: not there, or not the caller's. Persons as `region:uuid`, others `Type:region:uuid`. */
  readonly denied?: readonly string[];
  /** Of a list that was taken out, or fetched: which, by what filter, and what it came to. */
  readonly export?: {
    readonly id: string;
    readonly format: string;
    readonly filter: Readonly<Record<string, unknown>> | null;
    readonly rows: number;
    readonly bytes: number;
    /** SHA-256 of the file, hexadecimal. */
    readonly digest: string;
  };
}

/** Where the log ends: the number and the hash of its last entry. */
export interface AuditHead {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
}
