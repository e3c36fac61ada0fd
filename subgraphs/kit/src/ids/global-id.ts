import { errors } from '../errors/common.ts';

declare const brand: unique symbol;

/** The local id (a UUID) of a thing of one type: the id of one type cannot pass for that of another. */
export type LocalId<Type extends string = string> = string & { readonly [brand]?: Type };

/** What a global id says: the type, the region of the authority that owns the row, and the row's own id. */
export interface Named<Type extends string = string> {
  readonly type: Type;
  /** Six-digit administrative code. */
  readonly region: string;
  readonly id: LocalId<Type>;
}

const form = /^([A-Za-z]\w*):(\d{6}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The opaque global id of a row: base64url of `Type:region:uuid`. */
export const toGlobalId = (type: string, region: string, id: string): string =>
  Buffer.from(`${type}:${region}:${id}`, 'latin1').toString('base64url');

/** What a global id says, or null when it is not one of ours. */
export const readGlobalId = (globalId: string): Named | null => {
  const text = Buffer.from(globalId, 'base64url').toString('latin1');
  const [, type, region, id] = form.exec(text) ?? [];
  if (!type || !region || !id || toGlobalId(type, region, id) !== globalId) return null;
  return { type, region, id };
};

/**
 * What a global id of the expected type (or of one of several) says.
 * @param path the argument or input field that carries it, for the caller: `['input', 'branch']`
 * @throws CallerError `INVALID_VALUE` when it is not ours or of another type
 */
export const fromGlobalId = <Type extends string>(
  expected: Type | readonly Type[],
  globalId: string,
  path: readonly string[] = ['id'],
): Named<Type> => {
  const named = readGlobalId(globalId);
  const types: readonly string[] = typeof expected === 'string' ? [expected] : expected;
  if (!named) throw errors.ID_NOT_OURS({ expected: types.join(' / ') }, path);
  if (!types.includes(named.type))
    throw errors.ID_OF_ANOTHER_TYPE({ expected: types.join(' / '), type: named.type }, path);
  return named as Named<Type>;
};
