import type { EngineContext } from '../transport/transport.ts';
import type { Run } from './run.ts';

/** The variables of a subgraph operation as JSON: those that the caller gave, as the caller gave them. */
export function variablesText<Context extends EngineContext>(
  { variables }: Run<Context>,
  names: readonly string[],
  more = '',
): string {
  let text = more;
  for (const name of names) {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(variables[name])}`;
  }
  return `{${text}}`;
}
