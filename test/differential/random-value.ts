import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Random } from './random.ts';

export type Samples = Readonly<Record<string, readonly unknown[]>>;

const BUILT_IN: Samples = {
  Int: [0, 1, 2, -3],
  Float: [0.5, 2],
  String: ['a', 'ü"\\', ''],
  Boolean: [true, false],
  ID: ['1'],
};

/** A value that an input type allows. */
export function randomValue(random: Random, samples: Samples, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return nonNull(random, samples, type.ofType);
  return random.chance(0.1) ? null : nonNull(random, samples, type);
}

function nonNull(random: Random, samples: Samples, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return nonNull(random, samples, type.ofType);
  if (isListType(type)) return Array.from({ length: random.below(3) }, () => randomValue(random, samples, type.ofType));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || random.chance(0.6));
    return Object.fromEntries(fields.map((field) => [field.name, randomValue(random, samples, field.type)]));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  return random.pick(samples[type.name] ?? BUILT_IN[type.name] ?? ['x']);
}
