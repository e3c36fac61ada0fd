import { constants, createReadStream } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
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

/** What the system says of a connection that was not made, `ECONNREFUSED`, where it says anything. */
const whyOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  const { code, message: why } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return code ?? why ?? message;
};

/** A running gateway, asked over HTTP with an access token. @throws BadInput where the address is none */
export const gatewayAt = (url: string, token: string, language: Language): Client => {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new BadInput(`${messages.noUrl[language]}: ${url}`);
  const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(new URL(path, url), { ...init, headers: { ...headers, ...init.headers } });
    } catch (error) {
      throw new Error(`${messages.unreachable[language]}: ${url} (${whyOf(error)})`);
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
      const unreadable = (): never => {
        throw new BadInput(`${messages.noFile[language]}: ${file}`);
      };
      const found = await stat(file).catch(unreadable);
      if (!found.isFile()) throw new BadInput(`${messages.notFile[language]}: ${file}`);
      await access(file, constants.R_OK).catch(unreadable);
      const response = await call(`/upload/${side}?organisation=${encodeURIComponent(organisation)}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(found.size),
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
      if (!response.body) return;
      await writeFile(to, Readable.fromWeb(response.body as never), { mode: 0o600 }).catch((error) => {
        if (error.code === undefined) throw error;
        throw new BadInput(`${messages.unwritable[language]} ${to} (${error.code})`);
      });
    },
  };
};

/** The access token that was given, or that of the environment. */
export const tokenFrom = (given: string | undefined, language: Language): string => {
  const token = given ?? process.env.LIANGDI_TOKEN;
  if (!token) throw new BadInput(messages.noToken[language]);
  return token;
};
