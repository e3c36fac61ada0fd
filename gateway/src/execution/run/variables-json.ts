import { type ByteString, toBytes } from '../json/byte-string.ts';
import type { EngineContext } from '../transport/transport.ts';
import type { Run } from './run.ts';

/** The variables of a subgraph operation as JSON: those that the caller gave, as the caller gave them. */
export function variablesJson<Context extends EngineContext>(
  { variables }: Run<Context>,
  names: readonly string[],
  more?: ByteString,
): ByteString {
  let json: string = more ?? '';
  for (const name of names) {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) continue;
    json += toBytes(`${json === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(variables[name])}`);
  }
  return `{${json}}` as ByteString;
}
