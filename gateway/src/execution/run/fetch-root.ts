import type { CompiledFetch } from '../compile/compiled-fetch.ts';
import type { AnswerPath, Cursor } from '../compile/cursor.ts';
import type { EngineSchemas } from '../compile/engine-schemas.ts';
import { sentOperation } from '../compile/sent-operation.ts';
import { copy } from '../merge/copy.ts';
import { mergeKey } from '../merge/deep-merge.ts';
import { isObject } from '../merge/own.ts';
import { applyRewrites } from '../merge/rewrites.ts';
import type { EngineContext } from '../transport/transport.ts';
import { askSide, reportErrors, reportSilence } from './ask-side.ts';
import type { PathNames } from './error-paths.ts';
import type { Run } from './run.ts';
import { variablesJson } from './variables-json.ts';

/** A fetch of root fields: what it brings is added at the cursor. */
export function fetchRoot<Context extends EngineContext>(
  { planningSchema, keys: { interfaceObjects } }: EngineSchemas,
  fetch: CompiledFetch,
  cursor: Cursor,
  names: PathNames,
  /** What is asked later of objects within the answer depends on where they stand: each place has objects of its own. */
  keepsApart: boolean,
): (run: Run<Context>) => Promise<void> {
  const operation = sentOperation(fetch.operation);
  return async (run) => {
    const targets = cursor.objects(run.data);
    if (targets.length === 0) return;
    const reply = await askSide(run, fetch, operation, variablesJson(run, fetch.variables));
    const at = (): AnswerPath => cursor.paths(run.data)[0]?.map(names) ?? [];
    if (reply.silent !== undefined) {
      const [only] = fetch.keys;
      return reportSilence(
        run,
        fetch.side,
        reply.silent,
        fetch.keys.length === 1 && only ? [...at(), names(only)] : at(),
      );
    }
    reportErrors(run, fetch.side, reply.errors, (path = []) => [[...at(), ...fetch.askedOf(path).map(names)]]);
    if (!isObject(reply.data)) {
      if (at().length === 0) run.isUnplaced = true;
      return;
    }
    applyRewrites(planningSchema, fetch.outputRewrites, reply.data);
    for (const [index, target] of targets.entries()) {
      const data = keepsApart && index > 0 ? copy(reply.data) : reply.data;
      for (const key of fetch.keys) mergeKey(target, data, key, interfaceObjects);
      for (const rewrite of fetch.outputRewrites ?? []) {
        if (rewrite.kind === 'KeyRenamer' && rewrite.path.length === 1)
          mergeKey(target, data, rewrite.renameKeyTo, interfaceObjects);
      }
    }
  };
}
