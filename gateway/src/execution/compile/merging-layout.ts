import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { putCode } from '../merge/compile-merge.ts';
import { mergeKey } from '../merge/deep-merge.ts';
import type { Represented } from '../merge/match-entities.ts';
import type { JsonObject } from '../merge/own.ts';
import { isPlainKey } from '../merge/property.ts';
import type { EntityFetch } from '../run/fetch-entities.ts';
import type { EngineSchemas } from './engine-schemas.ts';
import { compileReader, expect, fieldReader, ifForeseen, keyOf, Unforeseen } from './layout-code.ts';
import type { TypeRepresentation } from './representation.ts';

/** An entity that a side is asked about, and those that share its representation. */
export interface Target extends Represented {
  readonly alike: readonly JsonObject[] | undefined;
}

/**
 * Reads a reply from its bytes; whether it was as foreseen. `lists` are the entities asked about, for each fetch; those that
 * the side does not know are added to `unknown`.
 */
export type MergeReply = (body: Buffer, lists: readonly (readonly Target[])[], unknown: Target[]) => boolean;

/**
 * For a reply to entity fetches in the layout that `compileReplyLayout` foresees, without errors: what it says of each
 * entity is added to it as it is read, and nothing is made to be matched first. An entity is added to when the one at its
 * place carries its very type and key, which is compared before: a key of one field, and in ASCII. After any other reply
 * false is returned: it must be read and matched as a whole, which adds again what was added. Of one that is no JSON in
 * the end, what was added stands: it said of whom it spoke.
 * Undefined for an operation whose answers cannot be foreseen, or are not plain to match.
 */
export const compileMergingLayout = (
  { keys: { interfaceObjects } }: EngineSchemas,
  operation: OperationDefinitionNode,
  members: readonly EntityFetch[],
): MergeReply | undefined =>
  ifForeseen(() => {
    const functions = [SAME_TEXT];
    const given: Record<string, unknown> = { mergeKey, inexact: interfaceObjects };
    const lists = operation.selectionSet.selections.map((selection, index) => {
      const member = members[index];
      if (selection.kind !== Kind.FIELD || !member || member.fetch.outputRewrites || member.keepsApart)
        throw new Unforeseen();
      const fields = fieldsOfOneFragment(selection.selectionSet);
      given[`carrierOf${index}`] = carrierOf(fields, member);
      entityReader(index, fields, member, functions);
      functions.push(listReader(index));
      return `${expect(`${index === 0 ? '' : ','}"${keyOf(selection)}":`)}
        if (!list${index}(lists[${index}], unknown)) return false;`;
    });
    functions.push(`function read(lists, unknown) {
      ${expect('{"data":{')}
      ${lists.join('\n')}
      ${expect('}')}
      const beside = besideData();
      return beside !== undefined && !beside.errors;
    }`);
    const reader = `(body, lists, unknown) => {
      if (body[body.length - 1] !== 125) return false;
      begin(body);
      const isRead = read(lists, unknown) === true;
      end();
      return isRead;
    }`;
    return compileReader<MergeReply>(reader, functions, given);
  });

/** Goes past a string that is this very text, without a look at what JSON would have to escape. */
const SAME_TEXT = `function same(text) {
  const { length } = text;
  let at = p + 1;
  if (b[p] !== 34 || b[at + length] !== 34) return false;
  for (let index = 0; index < length; index++, at++) {
    const c = text.charCodeAt(index);
    if (c !== b[at] || c < 32 || c > 126 || c === 34 || c === 92) return false;
  }
  p = at + 1;
  return true;
}`;

const listReader = (index: number): string => `function list${index}(targets, unknown) {
  for (let at = 0; at < targets.length; at++) {
    if (b[p] !== (at === 0 ? 91 : 44)) return false;
    p++;
    if (b[p] === 110) {
      if (none() !== null) return false;
      unknown.push(targets[at]);
    } else if (!entity${index}(targets[at])) return false;
  }
  if (b[p] !== 93) return false;
  p++;
  return true;
}`;

/** Adds the functions that read an entity of a member's list. */
function entityReader(index: number, fields: readonly FieldNode[], { fetch }: EntityFetch, functions: string[]): void {
  const { typeNameKey, added } = fetch.entities.echoed;
  const data: string[] = [];
  const steps = fields.map((field, at) => {
    const key = keyOf(field);
    const name = expect(`${at === 0 ? '{' : ','}"${key}":`);
    if (key === typeNameKey) return `${name} if (!same(type.sentTypeName)) return false;`;
    const value = fieldReader(field, functions);
    if (added.has(key)) return `${name} if (carrier === ${at} ? !same(id) : ${value} === undefined) return false;`;
    if (!isPlainKey(key) || key === '__typename') throw new Unforeseen();
    data.push(key);
    return `${name} const $${key} = ${value};
      if ($${key} === undefined || (carrier === ${at} && $${key} !== id)) return false;`;
  });
  const values = data.map((key) => `$${key}`).join(', ');
  functions.push(
    `function put${index}(entity, ${values}) {
      ${data.map((key) => putCode(key, 'entity', `$${key}`, `{ ${key}: $${key} }`)).join('\n')}
    }`,
    `let type${index}, carrier${index};
    function entity${index}({ entity, type, alike }) {
      if (type !== type${index}) {
        type${index} = type;
        carrier${index} = carrierOf${index}(type);
      }
      const carrier = carrier${index};
      if (carrier < 0) return false;
      const id = type.singleKey(entity);
      if (typeof id !== "string") return false;
      ${steps.join('\n')}
      ${expect('}')}
      put${index}(entity, ${values});
      if (alike !== undefined) for (const other of alike) put${index}(other, ${values});
      return true;
    }`,
  );
}

/** Which of the fields carries the key that a type is represented by; -1 for a key that is not one field. */
const carrierOf =
  (fields: readonly FieldNode[], { fetch }: EntityFetch) =>
  ({ key }: TypeRepresentation): number => {
    const [carrier] = fetch.entities.echoed.carriers.get(key.text)?.get(key.single ?? '') ?? [];
    return fields.findIndex((field) => keyOf(field) === carrier);
  };

function fieldsOfOneFragment(selectionSet: SelectionSetNode | undefined): readonly FieldNode[] {
  const [fragment, ...others] = selectionSet?.selections ?? [];
  if (fragment?.kind !== Kind.INLINE_FRAGMENT || fragment.directives?.length || others.length > 0)
    throw new Unforeseen();
  const fields = fragment.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  const isPlain = fields.length === fragment.selectionSet.selections.length;
  if (!isPlain || new Set(fields.map(keyOf)).size < fields.length) throw new Unforeseen();
  return fields;
}
