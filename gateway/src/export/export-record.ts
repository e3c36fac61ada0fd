import type { RequestContext } from '../context.ts';
import type { Engine, EngineAnswer } from '../execution/index.ts';
import { recordDocuments } from './record-documents.ts';

type Json = Readonly<Record<string, unknown>>;

/** Everything that is held of one member, as one document. */
export interface ExportedRecord {
  readonly record: Json;
  /** What could not be read just now, and why: the export is whole when there is none. */
  readonly missing: readonly { readonly path: string; readonly reason: string }[];
}

/** Reads the record of the member who asks on every side, lists to their end; each side logs what it gave. */
export const exportRecord = async (
  engine: Engine<RequestContext>,
  context: RequestContext,
): Promise<ExportedRecord> => {
  const record: Record<string, unknown> = {};
  const missing: { path: string; reason: string }[] = [];
  const read = async (query: string, variables: Json): Promise<Json> => {
    const answer = await engine.execute(await engine.prepare(query), { variables, context });
    missing.push(...missingOf(answer));
    return (answer.data?.me as Json | null | undefined) ?? {};
  };
  for (const { list, query } of recordDocuments(engine.apiSchema)) {
    if (list === null) Object.assign(record, await read(query, {}));
    else record[list] = await wholeList(list, (after) => read(query, { after }));
  }
  return { record, missing };
};

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const wholeList = async (list: string, read: (after: string | null) => Promise<Json>): Promise<readonly unknown[]> => {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page | null | undefined = (await read(after))[list] as Page | null | undefined;
    if (!page) return nodes;
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === after) return nodes;
    after = page.pageInfo.endCursor;
  }
};

const missingOf = ({ errors = [] }: EngineAnswer): readonly { path: string; reason: string }[] =>
  errors.map(({ path, message }) => ({ path: (path ?? []).join('.'), reason: message }));
