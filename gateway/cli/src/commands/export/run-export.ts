import { setTimeout as sleep } from 'node:timers/promises';
import { type Language, newId } from '@liangdi/kit';
import { BadInput } from '../../client/bad-input.ts';
import type { Client } from '../../client/client.ts';
import { messages as common } from '../../client/messages.ts';
import { placeToWrite } from '../../client/place-to-write.ts';
import { fetchFile } from './fetch-file.ts';
import type { Format } from './format-of.ts';
import { messages } from './messages.ts';

export interface ExportOptions {
  readonly side: 'origin' | 'destination' | 'association' | 'coordination';
  /** Of a new export, and of one that exists as well. */
  readonly format: Format;
  /** A new export with its purpose and filter, or one that exists. */
  readonly what: { readonly purpose: string; readonly filter: object | null } | { readonly id: string };
  readonly out: string;
  readonly language: Language;
  readonly print: (line: string) => void;
}

interface Exported {
  readonly id: string;
  readonly format: Format;
  readonly state: 'RUNNING' | 'READY' | 'FAILED' | 'EXPIRED';
  readonly failure: { readonly message: string } | null;
  readonly rows: number;
  readonly total: number | null;
  readonly bytes: number;
  readonly digest: string | null;
  readonly file: string | null;
}

interface Payload {
  readonly export: Exported | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const fields = 'id format state failure { message } rows total bytes digest file';

/** Orders an export, waits for it, and fetches the file. Gives the exit code. */
export const runExport = async (client: Client, options: ExportOptions): Promise<number> => {
  const { side, what, out, language, print } = options;
  const name = `${side[0]?.toUpperCase()}${side.slice(1)}`;

  const start = async (purpose: string, filter: object | null): Promise<string> => {
    const field = `start${name}Export`;
    const input = { idempotencyKey: newId(), format: options.format, purpose, filter };
    const data = await client.ask<Readonly<Record<string, Payload>>>(
      `mutation ($input: Start${name}ExportInput!) { ${field}(input: $input) { export { ${fields} } userErrors { message } } }`,
      { input },
    );
    const { export: made, userErrors } = data[field] as Payload;
    if (!made) throw new BadInput(userErrors.map(({ message }) => message).join('\n'));
    return made.id;
  };

  const settled = async (id: string): Promise<Exported> => {
    for (let wait = 100; ; wait = Math.min(wait * 1.5, 2_000)) {
      const data = await client.ask<Readonly<Record<string, Exported | null>>>(
        `query ($id: ID!) { ${side}Export(id: $id) { ${fields} } }`,
        { id },
      );
      const now = data[`${side}Export`];
      if (!now || now.state === 'EXPIRED') throw new BadInput(messages.missing[language]);
      if (now.failure) throw new BadInput(now.failure.message);
      if (now.state === 'READY') return now;
      if (wait > 1_000) print(`${messages.writing[language]} ${now.rows}/${now.total ?? '?'}`);
      await sleep(wait);
    }
  };

  const place = await placeToWrite(out, language);
  const ready = await settled('id' in what ? what.id : await start(what.purpose, what.filter));
  const { id, file: path, digest, bytes, rows } = ready;
  if (ready.format !== options.format) throw new BadInput(messages.otherFormat(out, ready.format)[language]);
  if (path === null || digest === null) throw new BadInput(messages.missing[language]);
  const outcome = await fetchFile(client, { path, digest, bytes }, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    const why = `${common.unwritable[language]} ${error.path ?? out} (${error.code})`;
    throw new BadInput(`${why}\n${messages.kept[language]} ${id}`);
  });
  if (outcome === 'broken') throw new BadInput(`${messages.broken[language]} ${id}`);
  if (outcome === 'changed') throw new BadInput(messages.changed[language]);
  print(`${messages.done[language]}: ${out} · ${rows} ${messages.rows[language]} · ${bytes} B · sha256 ${digest}`);
  return 0;
};
