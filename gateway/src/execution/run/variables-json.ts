import { type ByteString, latin1Of, ofLatin1, toBytes } from '../json/byte-string.ts';
import type { EngineContext } from '../transport/transport.ts';
import type { Run } from './run.ts';

/** The variables of a subgraph operation as JSON: those that the caller gave, as the caller gave them. */
export function variablesJson<Context extends EngineContext>(
  { variables }: Run<Context>,
  names: readonly string[],
  more?: ByteString,
): ByteString {
  let json = more ? latin1Of(more) : '';
  for (const name of names) {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) continue;
    json += latin1Of(toBytes(`${json === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(variables[name])}`));
  }
  return ofLatin1(`{${json}}`);
}
