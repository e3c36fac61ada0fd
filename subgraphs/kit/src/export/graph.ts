import type { PageArguments } from '../connection/page.ts';
import type { Language } from '../errors/language.ts';
import { payload } from '../errors/user-error.ts';
import { fromGlobalId, toGlobalId } from '../ids/global-id.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Exports } from './exports.ts';
import type { ExportFailureRecord, ExportRecord } from './rows.ts';
import type { ExportFormat } from './side.ts';

/** What the resolvers of exports find in their context. */
export interface ExportContext {
  readonly exports: Exports;
  readonly viewer: Viewer;
  readonly language: Language;
}

interface StartInput {
  readonly idempotencyKey: string;
  readonly format: ExportFormat;
  readonly purpose: string;
  readonly filter?: object | null | undefined;
}

/** The resolvers of one side's exports: the same on all sides but for the names. */
export const exportGraph = (side: 'origin' | 'destination' | 'association' | 'coordination') => {
  const type = `${side[0]?.toUpperCase()}${side.slice(1)}Export`;
  return {
    start: (_: unknown, { input }: { readonly input: StartInput }, { exports, viewer, language }: ExportContext) =>
      // biome-ignore lint/suspicious/noExplicitAny: the closed list of codes is each contract's own
      payload<{ export: null }, { export: ExportRecord }, any>(language, { export: null }, async () => ({
        export: await exports.start(viewer, {
          idempotencyKey: input.idempotencyKey,
          format: input.format,
          purpose: input.purpose,
          filter: { ...input.filter },
        }),
      })),
    cancel: (
      _: unknown,
      { input }: { readonly input: { readonly idempotencyKey: string; readonly export: string } },
      { exports, viewer, language }: ExportContext,
    ) =>
      // biome-ignore lint/suspicious/noExplicitAny: the closed list of codes is each contract's own
      payload<{ export: null }, { export: ExportRecord }, any>(language, { export: null }, async () => {
        const { region, id } = fromGlobalId(type, input.export, ['input', 'export']);
        return { export: await exports.cancel(viewer, { region, id, idempotencyKey: input.idempotencyKey }) };
      }),
    many: (_: unknown, page: PageArguments, { exports, viewer }: ExportContext) => exports.list(viewer, page),
    one: (_: unknown, { id }: { readonly id: string }, { exports, viewer }: ExportContext) =>
      exports.get(viewer, fromGlobalId(type, id)),
    fields: {
      id: ({ region, id }: ExportRecord) => toGlobalId(type, region, id),
      file: ({ region, id, state }: ExportRecord) =>
        state === 'READY' ? `/download/${side}/${toGlobalId(type, region, id)}` : null,
      startedAt: ({ recordedAt }: ExportRecord) => recordedAt,
    },
    words: {
      ExportFailure: {
        message: ({ message }: ExportFailureRecord, _: unknown, { language }: ExportContext) =>
          language === 'en' ? message.en : message.zh,
      },
    },
  };
};
