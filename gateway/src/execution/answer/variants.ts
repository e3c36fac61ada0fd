import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';
import type { JsonObject } from '../merge/own.ts';
import { conditionOf, constantOf } from '../plan/condition-of.ts';
import type { InternalAliases } from '../plan/internal-aliases.ts';
import { type SelectionShape, selectionShape } from './shape.ts';
import { compileWriter } from './write-json.ts';

/** An operation's answer with the variables of its `@skip` and `@include` decided. */
export interface AnswerVariant {
  readonly shape: SelectionShape;
  readonly write: ReturnType<typeof compileWriter>;
}

/** Past this many combinations of condition variables, shapes are built anew each time. */
const MOST_VARIANTS = 64;

/**
 * The variants of an operation's answer, each built when it is first asked for.
 * @param conditions variables that decide on `@skip` and `@include`
 */
export function answerVariants(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  aliases: InternalAliases,
  conditions: readonly string[],
): (coerced: JsonObject) => AnswerVariant {
  const variants = new Map<string, AnswerVariant>();
  return (coerced) => {
    const id = conditions.map((name) => (coerced[name] ? '1' : '0')).join('');
    let variant = variants.get(id);
    if (!variant) {
      const rootType = schema.getRootType(operation.operation);
      if (!rootType) throw new Error(`no ${operation.operation} type`);
      const includes = (selection: SelectionNode) => isIncluded(selection, coerced);
      const shape = selectionShape({ schema, fragments, keyOf: aliases.keyOf, includes }, rootType, [
        operation.selectionSet,
      ]);
      variant = { shape, write: compileWriter(shape) };
      if (variants.size < MOST_VARIANTS) variants.set(id, variant);
    }
    return variant;
  };
}

function isIncluded({ directives = [] }: SelectionNode, coerced: JsonObject): boolean {
  return directives.every((directive) => {
    const variable = conditionOf(directive);
    const holds = variable === undefined ? constantOf(directive) : coerced[variable] === true;
    return holds === undefined || holds === (directive.name.value === 'include');
  });
}

/** The variables that decide on `@skip` and `@include`. */
export function conditionVariables(
  nodes: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive(directive) {
        const name = conditionOf(directive);
        if (name !== undefined) names.add(name);
      },
    });
  }
  return names;
}
