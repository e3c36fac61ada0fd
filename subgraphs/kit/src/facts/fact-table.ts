/** What one version of any fact carries, as it is read. */
export interface FactRow {
  readonly region: string;
  readonly id: string;
  /** From 1; each correction or closing is the next one. */
  readonly version: number;
  readonly validFrom: Date;
  /** Null while open, and always null of an event. */
  readonly validTo: Date | null;
  readonly recordedAt: Date;
  /** What it came from: `graph`, `demo`, or the id of an import. */
  readonly source: string;
  /** In rows as a viewer reads them, where fields are sensitive: whether those are null whatever stands in them. */
  readonly masked?: boolean;
}

/** How a column stands in the database; a `day` is read as `YYYY-MM-DD`, an `instant` as `Date`. */
export type ColumnKind = 'text' | 'uuid' | 'day' | 'instant' | 'boolean' | 'number';

/**
 * One list of the document that the judgement reads, filled from a fact's table. Every field is an SQL expression over
 * the version `f`; instants are epoch milliseconds (`epoch_ms`, `day_ms`), what is absent is null.
 */
export interface FactList {
  /** Its key in the document, which is also the `list` of outbox events. */
  readonly list: string;
  readonly fields: Readonly<Record<string, string>>;
  /** `f.valid_from` when left out. */
  readonly validFrom?: string;
  /** `f.valid_to` of a fact that lasts, null of an event, when left out. */
  readonly validTo?: string;
}

/** Who is let near the rows of a table, as SQL over one of its rows; from the policy. */
export interface Guard {
  /** Whether the viewer sees the row. */
  readonly sees: (alias: string) => string;
  /** Whether the viewer answers for the person, or one sensitive field is open to them for another reason. */
  readonly answers: (alias: string, field?: string) => string;
  /** Fields that are null for everybody else. */
  readonly sensitive: readonly string[];
}

/** A table of versioned facts, declared once: reads, writes, events, the document and bulk loads follow from it. */
export interface FactTable<Row extends FactRow = FactRow> {
  readonly table: string;
  /** Field of whom or what it is about (`memberId`); `id` when the versions are those of the subject itself. */
  readonly subject: string;
  /** Whether it lasts from `valid_from` to `valid_to`, or is an event. */
  readonly lasts: boolean;
  /** Its own columns, by field name. */
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly lists: readonly FactList[];
  /** For facts about persons. */
  readonly guard?: Guard;
  /** Only there to carry the type of its rows. */
  readonly row?: Row;
}

/** `certificateFrom` -> `certificate_from`. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Local id of whom or what a row is about. */
export const aboutOf = ({ subject }: Pick<FactTable, 'subject'>, row: FactRow): string =>
  String((row as unknown as Readonly<Record<string, unknown>>)[subject]);

/** Every field that is stored (not generated), in the order of bulk loads. */
export const fieldsOf = ({ subject, lasts, columns }: FactTable): readonly string[] => [
  ...['region', 'id', 'version'],
  ...(subject === 'id' ? [] : [subject]),
  ...Object.keys(columns),
  ...['validFrom', ...(lasts ? ['validTo'] : [])],
  ...['recordedAt', 'supersededAt', 'withdrawn', 'source', 'recordedBy'],
];
