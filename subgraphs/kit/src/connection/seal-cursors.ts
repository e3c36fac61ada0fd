import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { invariant } from '../invariant/invariant.ts';
import { isSealed, type Sealing } from '../sealed/sealing.ts';

/** Cursors are of no row: they are sealed for this place alone, and nothing else that is sealed passes for one. */
const place = 'cursor';

/** Characters that cursors are filled up to a multiple of, so that their length tells nothing of a name's. */
const step = 64;

/** What `readCursor` refuses, so that the error is the usual one and names the argument. */
const notOurs = '';

/**
 * Cursors leave sealed and are opened when they come back: they hold the values that a list is sorted by, which not
 * everybody who pages through it may read, nor make up. Equal cursors stay equal, under one key.
 */
export const sealCursors = (schema: GraphQLSchema, sealing: Sealing): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of cursorsOf(type)) sealWhatLeaves(type, field, sealing);
    openWhatComes(type, sealing);
  }
};

const cursorsOf = ({ name }: GraphQLObjectType): readonly string[] => {
  if (name === 'PageInfo') return ['startCursor', 'endCursor'];
  return name.endsWith('Edge') ? ['cursor'] : [];
};

const sealWhatLeaves = (type: GraphQLObjectType, name: string, sealing: Sealing): void => {
  const field = type.getFields()[name];
  if (!field) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (...asked) => {
    const cursor: unknown = resolve(...asked);
    if (cursor === null || cursor === undefined) return null;
    invariant(typeof cursor === 'string', `${type.name}.${name} is a text that is there at once`);
    return sealing.seal(place, cursor.padEnd(Math.ceil(cursor.length / step) * step));
  };
};

const openWhatComes = (type: GraphQLObjectType, sealing: Sealing): void => {
  for (const field of Object.values(type.getFields())) {
    const given = field.args.map(({ name }) => name).filter((name) => name === 'after' || name === 'before');
    if (given.length === 0) continue;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args, context, info) => {
      const cursors = given.filter((name) => typeof args[name] === 'string');
      if (cursors.length === 0) return resolve(source, args, context, info);
      const opened = Object.fromEntries(cursors.map((name) => [name, openedBy(sealing, args[name] as string)]));
      return resolve(source, { ...args, ...opened }, context, info);
    };
  }
};

const openedBy = (sealing: Sealing, cursor: string): string => {
  if (!isSealed(cursor)) return notOurs;
  try {
    return sealing.open(place, cursor).trimEnd();
  } catch {
    return notOurs;
  }
};
