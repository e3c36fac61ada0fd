import { dayAt, type ExportNode, type ExportSide } from '@liangdi/kit';
import { type RosterRecord, regionWord, sexWord, writeRoster } from '@liangdi/roster';
import type { MembershipRole, Sex } from '../generated/graphql.ts';

type Locale = 'zh-CN' | 'en';

interface ExportedMembership {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly enterprise: string | null;
  readonly trade: string | null;
  readonly role: MembershipRole;
  readonly association: { readonly name: string };
}

/** What `document` asks of a record; null where it is masked or not known. */
interface ExportedRecord {
  readonly name: string | null;
  readonly sex: Sex | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly homeCounty: { readonly code: string } | null;
  readonly memberships: { readonly nodes: readonly ExportedMembership[] };
}

const document = `query ExportRecords($filter: AssociationRecordFilter, $first: Int!, $after: String, $counted: Boolean!) {
  page: associationRecords(filter: $filter, first: $first, after: $after) {
    totalCount @include(if: $counted)
    nodes {
      id name sex birthDate phone homeCounty { code }
      memberships(first: 100) { nodes { id validFrom validTo enterprise trade role association { id name } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** As `roleOf` of imports reads them. */
const ROLES: Readonly<Record<MembershipRole, Readonly<Record<Locale, string>>>> = {
  PRESIDENT: { 'zh-CN': '会长', en: 'president' },
  VICE_PRESIDENT: { 'zh-CN': '副会长', en: 'vice president' },
  SECRETARY_GENERAL: { 'zh-CN': '秘书长', en: 'secretary general' },
  COUNCIL: { 'zh-CN': '理事', en: 'council' },
  MEMBER: { 'zh-CN': '会员', en: 'member' },
};

const personOf = (record: ExportedRecord, locale: Locale): RosterRecord => ({
  name: record.name ?? '',
  sex: record.sex ? sexWord(record.sex, locale) : '',
  birthDate: record.birthDate ?? '',
  phone: record.phone ?? '',
  homeCounty: record.homeCounty ? regionWord(record.homeCounty.code) : '',
});

/** One row for each open membership, and one for whom there is none. */
const recordsFor = (record: ExportedRecord, locale: Locale): readonly RosterRecord[] => {
  const person = personOf(record, locale);
  const open = record.memberships.nodes.filter(({ validTo }) => validTo === null);
  return open.length === 0
    ? [person]
    : open.map(({ association, enterprise, trade, role, validFrom }) => ({
        ...person,
        association: association.name,
        enterprise: enterprise ?? '',
        trade: trade ?? '',
        role: ROLES[role][locale],
        joinedOn: dayAt(validFrom),
      }));
};

async function* recordsOf(nodes: AsyncIterable<ExportNode>, locale: Locale): AsyncGenerator<RosterRecord> {
  for await (const node of nodes) yield* recordsFor(node as unknown as ExportedRecord, locale);
}

/** The association's part in exports, in the layout that an import reads. */
export const associationExports: ExportSide = {
  document,
  fileName: { 'zh-CN': '会员名册', en: 'association-members' },
  write: (format, language, nodes) => writeRoster('association', format, language, recordsOf(nodes, language)),
};
