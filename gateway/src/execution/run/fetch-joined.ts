import type { EngineSchemas } from '../compile/engine-schemas.ts';
import { entitiesAlias, joinEntityOperations, representationsVariable } from '../compile/joined-operation.ts';
import type { EngineContext } from '../transport/transport.ts';
import { askSide, type SideAnswer } from './ask-side.ts';
import { type EntityFetch, representIn, takeEntities } from './fetch-entities.ts';
import type { Representations } from './represent.ts';
import type { Run } from './run.ts';
import { variablesText } from './variables-text.ts';

const listed = ({ distinct }: Representations) => `[${distinct.map(({ text }) => text).join(',')}]`;

/**
 * Entity fetches of one wave to one side, sent as one operation.
 * Those that have nobody to ask about are left out; which ones take part selects the operation.
 */
export function fetchJoined<Context extends EngineContext>(
  schemas: EngineSchemas,
  members: readonly EntityFetch[],
): (run: Run<Context>) => Promise<void> {
  const operations = new Map<string, string>();
  const operationOf = (taking: readonly EntityFetch[]): string => {
    const [only] = taking;
    if (taking.length === 1 && only) return only.fetch.operationText;
    const id = taking.map((member) => members.indexOf(member)).join();
    let operation = operations.get(id);
    if (operation === undefined) {
      operation = joinEntityOperations(taking.map(({ fetch }) => fetch.operation));
      operations.set(id, operation);
    }
    return operation;
  };

  return async (run) => {
    const asked = members
      .map((member) => ({ member, representations: representIn(member, run) }))
      .filter(({ representations }) => representations.distinct.length > 0);
    const [first] = asked;
    if (!first) return;
    const alone = asked.length === 1;
    const lists = asked.map(({ representations }, index) => {
      const name = alone ? 'representations' : representationsVariable(index);
      return `"${name}":${listed(representations)}`;
    });
    const count = asked.reduce((sum, { representations }) => sum + representations.distinct.length, 0);
    const variables = new Set(asked.flatMap(({ member }) => member.fetch.variables));
    const answer: SideAnswer = await askSide(
      run,
      first.member.fetch,
      operationOf(asked.map(({ member }) => member)),
      variablesText(run, [...variables], lists.join(',')),
      count,
    );
    asked.forEach(({ member, representations }, index) => {
      takeEntities(schemas, member, run, representations, answer, alone ? '_entities' : entitiesAlias(index));
    });
  };
}
