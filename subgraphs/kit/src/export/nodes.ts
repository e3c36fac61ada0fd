import { pageSizes } from '../connection/page.ts';
import { ExportRefused, refused } from './refusals.ts';
import type { ExportRecord } from './rows.ts';
import type { ExportNode } from './side.ts';
import { type ExportWork, sessionOf } from './work.ts';

/** Items that are asked for at once. */
const { maximum: pageSize } = pageSizes;
/** Pages after which the progress is written down. */
const often = 10;
/** Rows of a sheet, without its header. */
const sheetRows = 1_048_575;

interface Page {
  readonly nodes: readonly ExportNode[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The items of an export, page by page, as its account sees them at each page; ends early when it is no longer `going`. */
export const nodesOf = (work: ExportWork, record: ExportRecord, going: () => boolean) => {
  let rows = 0;
  const viewer = record.viewer.role === 'partner' ? record.viewer : { ...record.viewer, purpose: record.purpose };

  const pageAfter = async (after: string | null): Promise<Page> => {
    const { data, errors } = await work.ask({
      query: work.side.document,
      variables: { filter: record.filter, first: pageSize, after, counted: after === null },
      viewer,
    });
    const page = data?.page as Page | null | undefined;
    if (page) return page;
    const code = String(errors?.[0]?.extensions?.code ?? 'INTERNAL');
    // A failure of ours is tried again; what the caller asked for wrongly stays wrong.
    if (code === 'INTERNAL') throw new Error('a page of an export could not be read');
    const message = errors?.[0]?.message ?? code;
    throw new ExportRefused({ code, message: { zh: message, en: message } });
  };

  const progress = async (total?: number): Promise<void> => {
    const wanted = await sessionOf(work).rows(
      'export.progress',
      `UPDATE export SET rows = $3, total = coalesce($4, total)
       WHERE region = $1 AND id = $2::uuid AND state = 'RUNNING' RETURNING 1`,
      [record.region, record.id, rows, total ?? null],
    );
    if (wanted.length === 0) throw refused('CANCELLED');
  };

  async function* nodes(): AsyncGenerator<ExportNode> {
    let after: string | null = null;
    for (let pages = 0; going(); pages += 1) {
      const page: Page = await pageAfter(after);
      if (page.totalCount !== undefined && page.totalCount > sheetRows && record.format === 'XLSX')
        throw refused('TOO_MANY_ROWS');
      if (pages % often === 0) await progress(page.totalCount);
      rows += page.nodes.length;
      yield* page.nodes;
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage || after === null) return;
    }
  }

  return { nodes: nodes(), count: () => rows };
};
