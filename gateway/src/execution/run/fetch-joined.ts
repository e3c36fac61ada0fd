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
  /** Those whose side could not say whom it answers about. */
  const unechoed = new Set<EntityFetch>();
  const operations = new Map<string, string>();
  const operationOf = (taking: readonly EntityFetch[]): string => {
    const [only] = taking;
    if (taking.length === 1 && only) {
      return unechoed.has(only) ? only.fetch.entities.unechoedText : only.fetch.operationText;
    }
    const id = taking.map((member) => `${members.indexOf(member)}${unechoed.has(member) ? '-' : ''}`).join();
    let operation = operations.get(id);
    if (operation === undefined) {
      operation = joinEntityOperations(
        taking.map((member) => (unechoed.has(member) ? member.fetch.entities.unechoed : member.fetch.operation)),
      );
      operations.set(id, operation);
    }
    return operation;
  };

  const fetch = async (run: Run<Context>, asked: readonly Asked[]): Promise<void> => {
    const [first] = asked;
    if (!first) return;
    const alone = asked.length === 1;
    const lists = asked.map(({ representations }, index) => {
      const name = alone ? 'representations' : representationsVariable(index);
      return `"${name}":${listed(representations)}`;
    });
    const answer = await askSide(
      run,
      first.member.fetch,
      operationOf(asked.map(({ member }) => member)),
      variablesText(run, [...new Set(asked.flatMap(({ member }) => member.fetch.variables))], lists.join(',')),
      asked.reduce((sum, { representations }) => sum + representations.distinct.length, 0),
    );
    const again: Asked[] = [];
    asked.forEach((one, index) => {
      const alias = alone ? '_entities' : entitiesAlias(index);
      if (run.trustsPositions && !unechoed.has(one.member) && cannotEcho(one.member, answer, alias)) {
        unechoed.add(one.member);
        again.push(one);
      } else {
        takeEntities(schemas, one.member, run, one.representations, answer, alias, index === 0);
      }
    });
    await fetch(run, again);
  };

  return (run) =>
    fetch(
      run,
      members
        .map((member) => ({ member, representations: representIn(member, run) }))
        .filter(({ representations }) => representations.distinct.length > 0),
    );
}

interface Asked {
  readonly member: EntityFetch;
  readonly representations: Representations;
}

/** Whether an answer fails at the keys that we asked for to match entities by. */
const cannotEcho = ({ fetch }: EntityFetch, { errors = [] }: SideAnswer, alias: string) =>
  errors.some(({ path }) => path?.[0] === alias && fetch.entities.echoed.added.has(String(path[2])));
