import { dayAt, type ExportNode, type ExportSide } from '@liangdi/kit';
import { type RosterRecord, regionWord, sexWord, writeRoster } from '@liangdi/roster';
import type { ReceptionStatus, Sex } from '../generated/graphql.ts';

type Locale = 'zh-CN' | 'en';

interface ExportedReception {
  readonly status: ReceptionStatus;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly branch: { readonly name: string };
}

/** What `document` asks of a record; null where it is masked or not known. */
interface ExportedRecord {
  readonly name: string | null;
  readonly sex: Sex | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly homeCounty: { readonly code: string } | null;
  readonly receptions: { readonly nodes: readonly ExportedReception[] };
}

const document = `query ExportRecords($filter: DestinationRecordFilter, $first: Int!, $after: String, $counted: Boolean!) {
  page: destinationRecords(filter: $filter, first: $first, after: $after) {
    totalCount @include(if: $counted)
    nodes {
      id name sex birthDate phone address homeCounty { code }
      receptions(first: 100) { nodes { id status validFrom validTo branch { id name } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const personOf = (record: ExportedRecord, locale: Locale): RosterRecord => ({
  name: record.name ?? '',
  sex: record.sex ? sexWord(record.sex, locale) : '',
  birthDate: record.birthDate ?? '',
  phone: record.phone ?? '',
  address: record.address ?? '',
  homeCounty: record.homeCounty ? regionWord(record.homeCounty.code) : '',
});

/** One row for each open reception, and one for whom no branch has received. */
const recordsFor = (record: ExportedRecord, locale: Locale): readonly RosterRecord[] => {
  const person = personOf(record, locale);
  const open = record.receptions.nodes.filter(({ status, validTo }) => status === 'RECEIVED' && validTo === null);
  return open.length === 0
    ? [person]
    : open.map(({ branch, validFrom }) => ({ ...person, branch: branch.name, receivedOn: dayAt(validFrom) }));
};

async function* recordsOf(nodes: AsyncIterable<ExportNode>, locale: Locale): AsyncGenerator<RosterRecord> {
  for await (const node of nodes) yield* recordsFor(node as unknown as ExportedRecord, locale);
}

/** The destination's part in exports, in the layout that an import reads. */
export const destinationExports: ExportSide = {
  document,
  fileName: { 'zh-CN': '流入党员名册', en: 'received-members' },
  write: (format, language, nodes) => writeRoster('destination', format, language, recordsOf(nodes, language)),
};
