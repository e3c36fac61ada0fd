import type { CompiledFetch } from '../compile/compiled-fetch.ts';
import type { AnswerPath } from '../compile/cursor.ts';
import type { ByteString } from '../json/byte-string.ts';
import { isObject } from '../merge/own.ts';
import type { SideQuestion } from '../resilience/side.ts';
import { type EngineContext, SideFailure, type SubgraphError } from '../transport/transport.ts';
import type { Run } from './run.ts';

export type SideAnswer =
  | { readonly silent: string; readonly errors?: undefined }
  | { readonly silent?: undefined; readonly data: unknown; readonly errors: readonly SubgraphError[] };

/** What is sent, and how its reply is read. */
interface Asking extends Pick<SideQuestion<EngineContext>, 'layout' | 'share'> {
  readonly text: string;
}

/** Past this many errors of one fetch, the rest says nothing new. */
const MOST_ERRORS = 1_000;

/** Asks a side. What is no GraphQL answer at all is silence. */
export async function askSide<Context extends EngineContext>(
  run: Run<Context>,
  { side, kind, operationName }: CompiledFetch,
  { text, layout, share }: Asking,
  variablesJson: ByteString,
  representations = 0,
): Promise<SideAnswer> {
  const started = run.onFetch ? performance.now() : 0;
  const ended = (outcome: 'answered' | 'errors' | 'silent', reason?: string) =>
    run.onFetch?.({
      side,
      operationName,
      milliseconds: performance.now() - started,
      representations,
      outcome,
      ...(reason && { reason }),
    });
  try {
    const question = { operation: text, operationName, kind, variablesJson, context: run.context, layout, share };
    const { data, errors } = await run.ask(side, question);
    const listed = errorsIn(errors);
    if (!isObject(data) && listed.length === 0) throw new SideFailure('garbage');
    ended(listed.length > 0 ? 'errors' : 'answered');
    return { data, errors: listed };
  } catch (error) {
    const reason = error instanceof SideFailure ? error.reason : 'fault';
    ended('silent', reason);
    return { silent: reason };
  }
}

/** What stands among the errors, or in place of a list of them, is an error however it is written. */
const errorsIn = (errors: unknown): readonly SubgraphError[] => {
  if (!errors) return [];
  const list = Array.isArray(errors) ? errors : [errors];
  return list.map((error) => (isObject(error) ? error : {}));
};

/** One error for a fetch that brought nothing. */
export function reportSilence<Context extends EngineContext>(
  run: Run<Context>,
  side: string,
  reason: string,
  path: AnswerPath,
): void {
  run.silent.add(side);
  if (path.length === 0) run.isUnplaced = true;
  run.errors.push({ ...run.mask({ kind: 'silent', side, reason }), ...(path.length > 0 && { path }) });
}

/** The errors within an answer, at the places in our answer that they belong to; one without a path has none. */
export function reportErrors<Context extends EngineContext>(
  run: Run<Context>,
  side: string,
  errors: readonly SubgraphError[],
  placesOf: (path: AnswerPath | undefined) => readonly AnswerPath[],
): void {
  let reported = 0;
  for (const error of errors) {
    const masked = run.mask({ kind: 'error', side, error });
    for (const path of placesOf(Array.isArray(error.path) ? error.path : undefined)) {
      if (++reported > MOST_ERRORS) return;
      run.errors.push({ ...masked, ...(path.length > 0 && { path }) });
    }
  }
}
