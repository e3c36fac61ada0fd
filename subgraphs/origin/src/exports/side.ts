import { dayAt, type ExportNode, type ExportSide } from '@liangdi/kit';
import { type RosterRecord, regionWord, sexWord, standingWord, writeRoster } from '@liangdi/roster';
import type { MemberStanding, OutflowReason, Sex } from '../generated/graphql.ts';

type Locale = 'zh-CN' | 'en';

/** What `document` asks of a member; null where it is masked or there is none. */
interface ExportedMember {
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly standing: MemberStanding;
  readonly joinedOn: string;
  readonly homeBranch: { readonly name: string };
  readonly outflow: {
    readonly validFrom: string;
    readonly reason: OutflowReason;
    readonly certificateNumber: string | null;
    readonly destination: { readonly code: string };
  } | null;
}

const document = `query ExportMembers($filter: MemberFilter, $first: Int!, $after: String, $counted: Boolean!) {
  page: members(filter: $filter, first: $first, after: $after) {
    totalCount @include(if: $counted)
    nodes {
      id name sex birthDate phone standing joinedOn whereabouts
      homeBranch { id name }
      outflow { id validFrom reason certificateNumber destination { code } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** As `reasonOf` of imports reads them. */
const REASONS: Readonly<Record<OutflowReason, Readonly<Record<Locale, string>>>> = {
  EMPLOYMENT: { 'zh-CN': '务工', en: 'employment' },
  BUSINESS: { 'zh-CN': '经商', en: 'business' },
  STUDY: { 'zh-CN': '求学', en: 'study' },
  FAMILY: { 'zh-CN': '随迁', en: 'family' },
  OTHER: { 'zh-CN': '其他', en: 'other' },
};

const recordOf = (member: ExportedMember, locale: Locale): RosterRecord => ({
  name: member.name,
  sex: sexWord(member.sex, locale),
  birthDate: member.birthDate ?? '',
  phone: member.phone ?? '',
  homeBranch: member.homeBranch.name,
  standing: standingWord(member.standing, locale),
  joinedOn: member.joinedOn,
  ...(member.outflow && {
    destination: regionWord(member.outflow.destination.code),
    reason: REASONS[member.outflow.reason][locale],
    leftOn: dayAt(member.outflow.validFrom),
    certificateNumber: member.outflow.certificateNumber ?? '',
  }),
});

async function* recordsOf(nodes: AsyncIterable<ExportNode>, locale: Locale): AsyncGenerator<RosterRecord> {
  for await (const node of nodes) yield recordOf(node as unknown as ExportedMember, locale);
}

/** The origin's part in exports: members with where they went, in the layout that an import reads. */
export const originExports: ExportSide = {
  document,
  fileName: { 'zh-CN': '党员名册', en: 'members' },
  write: (format, language, nodes) => writeRoster('origin', format, language, recordsOf(nodes, language)),
};
