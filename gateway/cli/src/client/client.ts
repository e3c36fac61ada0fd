import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Language } from '@liangdi/kit';
import { BadInput } from './bad-input.ts';
import { messages } from './messages.ts';

export interface Client {
  ask<Data>(query: string, variables: object): Promise<Data>;
  /** Gives the upload's id. */
  upload(side: string, organisation: string, file: string): Promise<string>;
  download(path: string, to: string): Promise<void>;
  /** The answer to a GET, whatever its status below 400, or 416. */
  fetch(path: string, headers: Readonly<Record<string, string>>): Promise<Response>;
}

interface Refusal {
  readonly errors?: readonly { readonly message: string }[];
}

/** A running gateway, asked over HTTP with an access token. */
export const gatewayAt = (url: string, token: string, language: Language): Client => {
  const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(new URL(path, url), { ...init, headers: { ...headers, ...init.headers } });
    } catch (error) {
      throw new Error(`${messages.unreachable[language]}: ${url} (${(error as Error).message})`);
    }
    if (response.ok || response.status === 416) return response;
    const said = (await response.json().catch(() => ({}))) as Refusal;
    throw new BadInput(`${messages.refused[language]}: ${said.errors?.[0]?.message ?? response.status}`);
  };
  return {
    ask: async <Data>(query: string, variables: object) => {
      const response = await call('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Refusal & { readonly data?: Data };
      if (errors?.length || !data) throw new BadInput(errors?.map(({ message }) => message).join('\n') ?? '');
      return data;
    },
    upload: async (side, organisation, file) => {
      const { size } = await stat(file).catch(() => {
        throw new BadInput(`${messages.noFile[language]}: ${file}`);
      });
      const response = await call(`/upload/${side}?organisation=${encodeURIComponent(organisation)}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(size),
          'x-file-name': encodeURIComponent(basename(file)),
        },
        body: Readable.toWeb(createReadStream(file)) as ReadableStream,
        duplex: 'half',
      } as RequestInit);
      return ((await response.json()) as { readonly upload: string }).upload;
    },
    fetch: (path, more) => call(path, { headers: more }),
    download: async (path, to) => {
      const response = await call(path, {});
      if (response.body) await writeFile(to, Readable.fromWeb(response.body as never), { mode: 0o600 });
    },
  };
};

/** The access token that was given, or that of the environment. */
export const tokenFrom = (given: string | undefined, language: Language): string => {
  const token = given ?? process.env.LIANGDI_TOKEN;
  if (!token) throw new BadInput(messages.noToken[language]);
  return token;
};
