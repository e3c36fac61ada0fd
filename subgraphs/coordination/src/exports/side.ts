import { dayAt, type ExportNode, type ExportSide } from '@liangdi/kit';
import { type WrittenRow, writeTable } from '@liangdi/roster';

type Locale = 'zh-CN' | 'en';

/** What `document` asks of a finding. */
interface ExportedFinding {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly status: string;
  readonly owner: string;
  readonly ownerRegion: { readonly fullName: string } | null;
  readonly member: { readonly id: string } | null;
  readonly origin: { readonly fullName: string } | null;
  readonly destination: { readonly fullName: string } | null;
  readonly since: string;
  readonly due: string | null;
  readonly text: string;
  readonly resolvedBy: string | null;
  readonly assignee: string | null;
}

const document = `query ExportFindings($filter: FindingFilter, $first: Int!, $after: String, $counted: Boolean!) {
  page: findings(filter: $filter, first: $first, after: $after) {
    totalCount @include(if: $counted)
    nodes {
      id kind severity status owner since due text evidence resolvedBy assignee dismissReason closedAt
      ownerRegion { code fullName } member { id } origin { code fullName } destination { code fullName }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Header in both languages, width, and what stands in the column. */
type Column = readonly [zh: string, en: string, width: number, value: (finding: ExportedFinding) => string];

const columns: readonly Column[] = [
  ['问题', 'Finding', 40, ({ text }) => text],
  ['类别', 'Kind', 26, ({ kind }) => kind],
  ['严重程度', 'Severity', 10, ({ severity }) => severity],
  ['状态', 'Status', 12, ({ status }) => status],
  ['责任方', 'Owner', 14, ({ owner }) => owner],
  ['责任地区', 'Owner region', 24, ({ ownerRegion }) => ownerRegion?.fullName ?? ''],
  ['流出地', 'Origin', 24, ({ origin }) => origin?.fullName ?? ''],
  ['流入地', 'Destination', 24, ({ destination }) => destination?.fullName ?? ''],
  ['自何日起', 'Since', 12, ({ since }) => dayAt(since)],
  ['期限', 'Due', 12, ({ due }) => (due === null ? '' : dayAt(due))],
  ['处理人', 'Assignee', 18, ({ assignee }) => assignee ?? ''],
  ['处理方式', 'Resolved by', 24, ({ resolvedBy }) => resolvedBy ?? ''],
  ['成员编号', 'Member', 30, ({ member }) => member?.id ?? ''],
  ['问题编号', 'Id', 30, ({ id }) => id],
];

async function* rowsOf(nodes: AsyncIterable<ExportNode>, locale: Locale): AsyncGenerator<WrittenRow> {
  yield { cells: columns.map(([zh, en]) => ({ text: locale === 'en' ? en : zh, fill: 'header' })) };
  for await (const node of nodes) {
    const finding = node as unknown as ExportedFinding;
    yield { cells: columns.map(([, , , value]) => value(finding) || null) };
  }
}

/** Coordination's part in exports: lists of findings. They name members by id alone, as the queue does. */
export const coordinationExports: ExportSide = {
  document,
  fileName: { 'zh-CN': '问题清单', en: 'findings' },
  write: (format, language, nodes) =>
    writeTable(format, {
      name: language === 'en' ? 'Findings' : '问题清单',
      widths: columns.map(([, , width]) => width),
      rows: rowsOf(nodes, language),
    }),
};
