/** What a stream of graphql-sse has sent so far. */
export interface Events {
  readonly status: number;
  /** Results of `next` events, as they came. */
  readonly results: unknown[];
  /** Lines that only say that the connection lives. */
  beats(): number;
  completed(): boolean;
  /** Settles when the stream has ended. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens a stream of events in distinct connections mode. */
export const openEvents = async (
  url: string,
  token: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Events> => {
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const results: unknown[] = [];
  let beats = 0;
  let completed = false;
  const take = (event: string): void => {
    if (event.startsWith(':')) beats += 1;
    else if (event.startsWith('event: complete')) completed = true;
    else results.push(JSON.parse(event.slice(event.indexOf('data: ') + 6)));
  };
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk);
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) take(part);
    }
  };
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  if (!isStream) results.push(await response.json());
  return {
    status: response.status,
    results,
    beats: () => beats,
    completed: () => completed,
    ended: isStream ? read().catch(() => {}) : Promise.resolve(),
    close: () => abort.abort(),
  };
};
