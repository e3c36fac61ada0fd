import type { PageArguments } from '../connection/page.ts';
import { CallerError } from '../errors/caller-error.ts';
import type { Language } from '../errors/language.ts';
import { userError } from '../errors/user-error.ts';
import { fromGlobalId, toGlobalId } from '../ids/global-id.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { keptUntil } from './forget.ts';
import type { Imports } from './imports.ts';
import type { ImportFailure, ImportRecord, ImportRowRecord } from './rows.ts';
import type { ImportMapping, ImportOutcome, ImportProblem } from './side.ts';

/** What the resolvers of imports find in their context. */
export interface ImportContext {
  readonly imports: Imports;
  readonly viewer: Viewer;
  readonly language: Language;
}

interface StartInput {
  readonly idempotencyKey: string;
  readonly upload: string;
  readonly organisation: string;
  readonly mapping?:
    | {
        readonly columns: readonly { readonly field: string; readonly letters?: string | null | undefined }[];
        readonly firstRow?: number | null | undefined;
      }
    | null
    | undefined;
}

interface StepInput {
  readonly idempotencyKey: string;
  readonly import: string;
  readonly withSuspects?: boolean | null | undefined;
}

const mappingOf = (given: StartInput['mapping']): ImportMapping | null =>
  given
    ? {
        columns: Object.fromEntries(given.columns.map(({ field, letters }) => [field, letters ?? null])),
        ...(given.firstRow != null && { firstRow: given.firstRow }),
      }
    : null;

const said = (message: { readonly zh: string; readonly en: string }, language: Language): string =>
  language === 'en' ? message.en : message.zh;

/** Problems and reasons in the reader's language. */
export const importWords = {
  ImportFailure: {
    message: ({ message }: ImportFailure, _: unknown, { language }: ImportContext) => said(message, language),
  },
  ImportProblem: {
    severity: ({ severity }: ImportProblem) => (severity === 'refused' ? ('REFUSED' as const) : ('SUSPECT' as const)),
    message: ({ message }: ImportProblem, _: unknown, { language }: ImportContext) => said(message, language),
  },
  ImportRow: {
    number: ({ rowNumber }: ImportRowRecord) => rowNumber,
    written: ({ state }: ImportRowRecord) => state === 'WRITTEN',
  },
};

/**
 * The resolvers of one side's imports: the same on all sides but for the names.
 * @param unkept what rosters hold that the side reads and has no place for
 */
export const importGraph = (
  side: 'origin' | 'destination' | 'association',
  organisations: readonly string[],
  unkept: readonly string[],
) => {
  const type = `${side[0]?.toUpperCase()}${side.slice(1)}Import`;
  const changed = async (context: ImportContext, run: () => Promise<ImportRecord>) => {
    try {
      return { import: await run(), userErrors: [] };
    } catch (error) {
      if (!(error instanceof CallerError && error.mistake.inPayload)) throw error;
      // biome-ignore lint/suspicious/noExplicitAny: the closed list of codes is each contract's own
      return { import: null, userErrors: [userError<any>(error, context.language)] };
    }
  };
  const keyOf = ({ import: id }: StepInput) => {
    const { region, id: local } = fromGlobalId(type, id, ['input', 'import']);
    return { region, id: local };
  };
  return {
    start: (_: unknown, { input }: { readonly input: StartInput }, context: ImportContext) =>
      changed(context, async () => {
        const { type: of, region, id } = fromGlobalId(organisations, input.organisation, ['input', 'organisation']);
        const upload = fromGlobalId('Upload', input.upload, ['input', 'upload']);
        return context.imports.start(context.viewer, {
          region,
          organisation: `${of}:${region}:${id}`,
          upload: upload.id,
          mapping: mappingOf(input.mapping),
          idempotencyKey: input.idempotencyKey,
        });
      }),
    commit: (_: unknown, { input }: { readonly input: StepInput }, context: ImportContext) =>
      changed(context, async () =>
        context.imports.commit(context.viewer, {
          ...keyOf(input),
          withSuspects: input.withSuspects ?? false,
          idempotencyKey: input.idempotencyKey,
        }),
      ),
    undo: (_: unknown, { input }: { readonly input: StepInput }, context: ImportContext) =>
      changed(context, async () =>
        context.imports.undo(context.viewer, { ...keyOf(input), idempotencyKey: input.idempotencyKey }),
      ),
    one: (_: unknown, { id }: { readonly id: string }, { imports, viewer }: ImportContext) =>
      imports.get(viewer, fromGlobalId(type, id)),
    many: (
      _: unknown,
      { region, ...page }: PageArguments & { readonly region: string },
      { imports, viewer }: ImportContext,
    ) => imports.list(viewer, region, page),
    fields: {
      id: ({ region, id }: ImportRecord) => toGlobalId(type, region, id),
      progress: ({ checked, toCommit, committed }: ImportRecord) => ({ checked, toCommit, committed }),
      counts: ({ counts }: ImportRecord) => ({
        new: counts.NEW ?? 0,
        changed: counts.CHANGED ?? 0,
        same: counts.SAME ?? 0,
        suspect: counts.SUSPECT ?? 0,
        refused: counts.REFUSED ?? 0,
        note: counts.NOTE ?? 0,
      }),
      fileName: (record: ImportRecord, _: unknown, { imports, viewer }: ImportContext) =>
        imports.shows(viewer, record) ? record.fileName : '…',
      sheets: (record: ImportRecord, _: unknown, { imports, viewer }: ImportContext) =>
        ((imports.shows(viewer, record) && record.sheets) || []).map((sheet) => ({
          ...sheet,
          columns: sheet.columns.map((column) => ({
            ...column,
            kept: column.field !== null && !unkept.includes(column.field),
          })),
        })),
      rows: (
        record: ImportRecord,
        { outcome, ...page }: PageArguments & { readonly outcome?: ImportOutcome | null },
        { imports, viewer }: ImportContext,
      ) => imports.rows(viewer, record, outcome ?? null, page),
      annotated: (record: ImportRecord, _: unknown, { imports, viewer }: ImportContext) =>
        record.checkedAt === null || record.forgottenAt !== null || !imports.shows(viewer, record)
          ? null
          : `/download/${side}/${toGlobalId(type, record.region, record.id)}`,
      keptUntil,
      startedAt: ({ recordedAt }: ImportRecord) => recordedAt,
    },
  };
};
