import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  print,
  validate,
} from 'graphql';
import type { Random } from './random.ts';
import { randomValue, type Samples } from './random-value.ts';

export interface RandomOperation {
  readonly document: string;
  readonly kind: 'query' | 'mutation';
  /** Variables that the document declares; each call gives other values. */
  variables(): Record<string, unknown>;
}

interface Declared {
  readonly name: string;
  readonly type: GraphQLArgument['type'];
  readonly hasDefault: boolean;
}

/** A random valid operation over any API schema. */
export function randomOperation(schema: GraphQLSchema, random: Random, samples: Samples): RandomOperation {
  for (let attempt = 0; attempt < 200; attempt++) {
    const operation = new OperationMaker(schema, random, samples).make();
    if (operation && validate(schema, parse(operation.document)).length === 0) return operation;
  }
  throw new Error('no valid operation in 200 attempts');
}

class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #samples: Samples;
  readonly #variables: Declared[] = [];
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  readonly #conditions: string[] = [];
  readonly #aliases: readonly string[];
  #size = 0;

  constructor(schema: GraphQLSchema, random: Random, samples: Samples) {
    this.#schema = schema;
    this.#random = random;
    this.#samples = samples;
    const names = Object.values(schema.getTypeMap()).flatMap((type) =>
      (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__') ? Object.keys(type.getFields()) : [],
    );
    this.#aliases = ['x', 'y', 'constructor', ...names];
  }

  make(): RandomOperation | undefined {
    const mutation = this.#schema.getMutationType();
    const kind = mutation && this.#random.chance(0.15) ? 'mutation' : 'query';
    const root = kind === 'mutation' ? mutation : this.#schema.getQueryType();
    if (!root) return undefined;
    const selections = this.#selections(root, 0);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const document = [`${kind} Random${definitions} ${selections}`, ...this.#fragments].join('\n');
    const variables = this.#variables;
    const random = this.#random;
    const samples = this.#samples;
    return {
      document,
      kind,
      variables: () =>
        Object.fromEntries(
          variables.flatMap(({ name, type, hasDefault }) =>
            hasDefault && random.chance(0.4) ? [] : [[name, randomValue(random, samples, type)]],
          ),
        ),
    };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.#random.below(depth === 0 ? 4 : 5);
    const parts: string[] = [];
    for (let index = 0; index < count; index++) {
      const part = this.#selection(type, depth);
      if (part) parts.push(part);
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string | undefined {
    const random = this.#random;
    if (random.chance(0.08)) return random.chance(0.3) ? 'kind: __typename' : '__typename';
    if (depth > 0 && (isUnionType(type) || random.chance(isAbstractType(type) ? 0.5 : 0.12)))
      return this.#fragment(type, depth);
    if (isUnionType(type)) return '__typename';
    const field = random.pick(Object.values(type.getFields()));
    return this.#field(field, depth);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string | undefined {
    const named = getNamedType(field.type);
    if (isCompositeType(named) && (depth >= 4 || this.#size > 60)) return undefined;
    this.#size++;
    const alias = this.#random.chance(0.12) ? `${this.#random.pick(this.#aliases)}: ` : '';
    const args = field.args
      .filter((argument) => isRequiredArgument(argument) || this.#random.chance(0.6))
      .map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const given = args.length > 0 ? `(${args.join(', ')})` : '';
    const inner = isCompositeType(named) ? ` ${this.#selections(named, depth + 1)}` : '';
    return `${alias}${field.name}${given}${this.#condition()}${inner}`;
  }

  #argument(argument: GraphQLArgument): string {
    if (this.#random.chance(0.5)) {
      const name = `v${this.#variables.length}`;
      const fallback = this.#random.chance(0.3) ? this.#literal(argument) : undefined;
      this.#definitions.push(`$${name}: ${argument.type}${fallback ? ` = ${fallback}` : ''}`);
      this.#variables.push({ name, type: argument.type, hasDefault: fallback !== undefined });
      return `$${name}`;
    }
    return this.#literal(argument);
  }

  #literal(argument: GraphQLArgument): string {
    const node = astFromValue(randomValue(this.#random, this.#samples, argument.type), argument.type);
    return node ? print(node) : 'null';
  }

  #fragment(type: GraphQLCompositeType, depth: number): string | undefined {
    if (this.#size > 60) return undefined;
    const random = this.#random;
    const condition = random.pick(this.#conditionsFor(type));
    const inner = this.#selections(condition, depth);
    if (random.chance(0.3)) {
      const name = `F${this.#fragments.length}_${this.#size}`;
      this.#fragments.push(`fragment ${name} on ${condition.name} ${inner}`);
      return `...${name}${this.#condition()}`;
    }
    return condition === type && random.chance(0.3)
      ? `...${this.#condition()} ${inner}`
      : `... on ${condition.name}${this.#condition()} ${inner}`;
  }

  /** The type itself, its possible types, and abstract types that share some with it. */
  #conditionsFor(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const abstract = Object.values(this.#schema.getTypeMap()).filter(
      (other) => isAbstractType(other) && possible.some((one) => this.#schema.isSubType(other, one)),
    ) as GraphQLCompositeType[];
    return [type, ...possible, ...possible, ...abstract];
  }

  #condition(): string {
    const random = this.#random;
    if (!random.chance(0.1)) return '';
    const directive = random.chance(0.5) ? 'include' : 'skip';
    if (random.chance(0.2)) return ` @${directive}(if: ${random.chance(0.5)})`;
    if (this.#conditions.length === 0 || (random.chance(0.4) && this.#conditions.length < 3)) {
      const name = `if${this.#conditions.length}`;
      this.#conditions.push(name);
      const hasDefault = random.chance(0.3);
      this.#definitions.push(`$${name}: Boolean${hasDefault ? ' = true' : '!'}`);
      this.#variables.push({ name, type: conditionType(this.#schema), hasDefault });
    }
    return ` @${directive}(if: $${random.pick(this.#conditions)})`;
  }
}

function conditionType(schema: GraphQLSchema): GraphQLArgument['type'] {
  const type = schema.getDirective('include')?.args[0]?.type;
  if (!type) throw new Error('no @include');
  return type;
}
