import { combineFetches } from '../compile/combine-fetches.ts';
import type { EngineSchemas } from '../compile/engine-schemas.ts';
import {
  contextualVariable,
  entitiesAlias,
  joinEntityOperations,
  representationsVariable,
} from '../compile/joined-operation.ts';
import { compileMergingLayout } from '../compile/merging-layout.ts';
import { type SentOperation, sentOperation } from '../compile/sent-operation.ts';
import { ofLatin1 } from '../json/byte-string.ts';
import { isObject, own } from '../merge/own.ts';
import { Pause } from '../transport/pause.ts';
import type { EngineContext } from '../transport/transport.ts';
import { askSide, reportErrors, type SideAnswer } from './ask-side.ts';
import { ByMembers } from './by-members.ts';
import { addPart, type ContextualPart, contextualParts } from './contextual-parts.ts';
import { commonPath } from './error-paths.ts';
import { type EntityFetch, isAbout, noteUnknown, takeEntities } from './fetch-entities.ts';
import { MergingReply } from './merging-reply.ts';
import type { Distinct } from './representation-list.ts';
import type { Run } from './run.ts';
import { variablesJson } from './variables-json.ts';

/** For so long, at first, a side that could not say whom it answers about is believed by position. */
const BELIEVED_MILLISECONDS = 60_000;

/** So many lists of entities go in one operation: there is one for each value of a contextual argument. */
const MOST_TOGETHER = 50;

/**
 * Entity fetches to one side that are ready at one time, sent as one operation.
 * Those that have nobody to ask about are left out; which ones take part selects the operation.
 */
export function fetchJoined<Context extends EngineContext>(
  schemas: EngineSchemas,
): (run: Run<Context>, members: readonly EntityFetch[]) => Promise<void> {
  /** Those whose side could not say whom it answers about, as long as it is not asked to again. */
  const unechoed = new Set<EntityFetch>();
  const believing = new Pause(BELIEVED_MILLISECONDS);
  const combined = new ByMembers((members: readonly EntityFetch[]) => combineFetches(schemas, members));

  const operationOf = (asked: readonly EntityFetch[]): Joined => {
    const variables = [...new Set(asked.flatMap(({ fetch }) => fetch.variables))];
    const without = asked.filter((one) => unechoed.has(one));
    const parts = asked.map((one) => (without.includes(one) ? one.fetch.entities.unechoed : one.fetch.operation));
    const [only] = parts;
    const contextual = new Set(asked.flatMap(({ fetch }) => fetch.entities.contextual?.names ?? []));
    const operation = only && parts.length === 1 ? only : joinEntityOperations(parts, contextual);
    const merging = without.length > 0 ? undefined : () => compileMergingLayout(schemas, operation, asked);
    return { variables, without, operation: sentOperation(operation, merging) };
  };
  let operations = new ByMembers(operationOf);

  const fetch = async (run: Run<Context>, asked: readonly ContextualPart[]): Promise<void> => {
    const [first] = asked;
    if (!first) return;
    if (unechoed.size > 0 && !believing.isOn(performance.now())) {
      unechoed.clear();
      operations = new ByMembers(operationOf);
    }
    const alone = asked.length === 1;
    const { operation, variables, without } = operations.of(asked.map(({ member }) => member));
    const distinct: (readonly Distinct[])[] = [];
    let lists = '';
    let count = 0;
    for (const [index, { member, representations, contextual }] of asked.entries()) {
      const name = alone ? 'representations' : representationsVariable(index);
      lists += `${index === 0 ? '' : ','}"${name}":${representations.json}`;
      for (let at = 0; at < contextual.length; at++) {
        const argument = member.fetch.entities.contextual?.names[at] as string;
        lists += `,"${alone ? argument : contextualVariable(argument, index)}":${contextual[at]}`;
      }
      distinct.push(representations.distinct);
      count += representations.distinct.length;
    }
    const reading = new MergingReply(operation, distinct);
    const answer = await askSide(
      run,
      first.member.fetch,
      reading,
      variablesJson(run, variables, ofLatin1(lists)),
      count,
    );
    if (answer.silent === undefined && reading.isMerged(answer.data)) {
      for (const one of reading.unknown) noteUnknown(run, one);
      return;
    }
    const again: ContextualPart[] = [];
    const aliases = asked.map((_, index) => (alone ? '_entities' : entitiesAlias(index)));
    const strays = (answer.errors ?? []).filter((error) => !aliases.some((alias) => isAbout(error, alias)));
    asked.forEach((one, index) => {
      const alias = aliases[index] as string;
      if (run.trustsPositions && !without.includes(one.member) && cannotEcho(one.member, answer, alias)) {
        unechoed.add(one.member);
        believing.begin(performance.now());
        operations = new ByMembers(operationOf);
        again.push(one);
      } else {
        takeEntities(schemas, one.member, run, one.representations, answer, alias, strays.length > 0);
      }
    });
    if (again.length < asked.length) {
      reportErrors(run, first.member.fetch.side, strays, () => [
        commonPath(asked.map(({ member, representations }) => commonPath(representations.places()).map(member.names))),
      ]);
    }
    if (again.length > 0) await fetch(run, again);
  };

  return (run, members) => {
    const asked: ContextualPart[] = [];
    for (const member of combined.of(members)) {
      if (member.fetch.entities.contextual) asked.push(...contextualParts(member, run));
      else addPart(asked, member, NO_VALUES, member.cursor, run);
    }
    return asked.length <= MOST_TOGETHER ? fetch(run, asked) : fetchApart(run, asked);
  };

  async function fetchApart(run: Run<Context>, asked: readonly ContextualPart[]): Promise<void> {
    const count = Math.ceil(asked.length / MOST_TOGETHER);
    const each = Array.from({ length: count }, (_, at) => asked.slice(at * MOST_TOGETHER, (at + 1) * MOST_TOGETHER));
    await Promise.all(each.map((some) => fetch(run, some)));
  }
}

const NO_VALUES: readonly never[] = [];

interface Joined {
  readonly operation: SentOperation;
  readonly variables: readonly string[];
  /** Those that are asked without the keys to match entities by. */
  readonly without: readonly EntityFetch[];
}

/** Whether an answer fails at the keys that we asked for to match entities by, and bears them for no entity. */
const cannotEcho = ({ fetch }: EntityFetch, answer: SideAnswer, alias: string): boolean => {
  if (answer.silent !== undefined) return false;
  const { data, errors } = answer;
  const { added } = fetch.entities.echoed;
  if (!errors.some(({ path }) => path?.[0] === alias && added.has(path[2] as string))) return false;
  const entities = isObject(data) ? own(data, alias) : undefined;
  const bearsKey = (entity: unknown): boolean =>
    isObject(entity) && [...added].some((key) => (own(entity, key) ?? null) !== null);
  return !(Array.isArray(entities) && entities.some(bearsKey));
};
