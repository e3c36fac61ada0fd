import { ownOrganisation, ownRegion, paired } from './row-rule.ts';
import type { RulesByRole } from './subjects.ts';

/** Field names, blank-separated. */
type Fields = string;

/**
 * Who sees the values of a type.
 * - `open`: everybody who is signed in; organisations, rules, the catalogue: nothing of a person.
 * - `subject`: whoever sees the person that it is about, by the rules of the side's subject.
 * - `own`: the account that it is of, and auditors.
 * - `shape`: it only carries rows that obey their own rules: pages, payloads.
 */
export interface TypePolicy {
  readonly rows: 'open' | 'subject' | 'own' | 'shape';
  readonly plain: Fields;
  /** Null unless the viewer answers for the person, or broke the glass. No filter and no sort goes by them. */
  readonly sensitive?: Fields;
  /** For the judgement only: `@inaccessible` in the contract, resolved whoever asks. */
  readonly internal?: Fields;
}

export const open = (plain: Fields): TypePolicy => ({ rows: 'open', plain });
export const own = (plain: Fields): TypePolicy => ({ rows: 'own', plain });
export const shape = (plain: Fields): TypePolicy => ({ rows: 'shape', plain });
export const subject = (plain: Fields, sensitive?: Fields, internal?: Fields): TypePolicy => ({
  rows: 'subject',
  plain,
  ...(sensitive !== undefined && { sensitive }),
  ...(internal !== undefined && { internal }),
});

/** Everything that a side's contract names has its rule here; what has none fails `check`. */
export interface SidePolicy {
  readonly types: Readonly<Record<string, TypePolicy>>;
  /** Root fields of `Query`. */
  readonly queries: Fields;
  /** Of these, what a partner may ask; whether an answer has anything in it goes by its agreement. */
  readonly partnerQueries: Fields;
  /** What an agreement with a partner may name: `Type.field`, or `Type` for all fields of the type. */
  readonly agreeable: Fields;
  /** For each mutation, who may make it where: rules over what is written to. */
  readonly writes: Readonly<Record<string, RulesByRole>>;
}

/** The page of a list and its edges, wherever a type ends so. */
export const connectionShape = (name: string): TypePolicy | undefined =>
  name.endsWith('Connection')
    ? shape('edges nodes pageInfo totalCount')
    : name.endsWith('Edge')
      ? shape('cursor node')
      : undefined;

/** What every side's contract has. */
export const common: Readonly<Record<string, TypePolicy>> = {
  PageInfo: shape('hasNextPage hasPreviousPage startCursor endCursor'),
  UserError: shape('code message path'),
  // Entries of the audit log: those about them to a member, all to an auditor, none to anybody else (audit/access.sql).
  Access: shape('id side at who self purpose operation fields denied text'),
  AuditEntry: shape(
    'id side seq at account role organisations regions purpose operation operationName fields persons denied hash',
  ),
};

/** Imports of rosters: seen by whoever may make them, their rows and files by fewer; the side checks both for each. */
export const imports = (name: 'Origin' | 'Destination' | 'Association'): Readonly<Record<string, TypePolicy>> => ({
  [`${name}Import`]: shape(
    `id region fileName state failure progress counts sheets rows annotated keptUntil startedAt checkedAt committedAt undoneAt`,
  ),
  ImportFailure: shape('code message'),
  ImportProgress: shape('checked toCommit committed'),
  ImportCounts: shape('new changed same suspect refused note'),
  ImportSheet: shape('name hidden skipped fingerprint columns'),
  ImportColumn: shape('letters label field confidence chosenBy kept'),
  ImportRow: shape('number address outcome changes problems written'),
  ImportChange: shape('field before after'),
  ImportProblem: shape('code severity field address message'),
  [`Start${name}ImportPayload`]: shape('import userErrors'),
  [`Commit${name}ImportPayload`]: shape('import userErrors'),
  [`Undo${name}ImportPayload`]: shape('import userErrors'),
});

/** Exports of lists: seen by the account that ordered them; what is in them obeys the rules of the list. */
export const exports = (
  name: 'Origin' | 'Destination' | 'Association' | 'Coordination',
): Readonly<Record<string, TypePolicy>> => ({
  [`${name}Export`]: shape('id format purpose state failure rows total bytes digest file startedAt readyAt expiresAt'),
  ExportFailure: shape('code message'),
  [`Start${name}ExportPayload`]: shape('export userErrors'),
  [`Cancel${name}ExportPayload`]: shape('export userErrors'),
});

/** Who may take lists out, wherever they belong: whoever sees more than themself. They get what they see. */
export const exporters: RulesByRole = {
  coordinator: [ownRegion('region')],
  branchOfficer: [ownOrganisation('organisations')],
  associationSecretary: [ownOrganisation('organisations')],
  crossRegionTeam: [paired('region', 'places')],
};

export const fieldsOf = (fields: Fields | undefined): readonly string[] => fields?.split(/\s+/).filter(Boolean) ?? [];
