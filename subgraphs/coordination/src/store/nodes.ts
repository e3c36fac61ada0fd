import { errors, type Named, readGlobalId } from '@liangdi/kit';
import { subgraphDocument } from '@liangdi/schema';
import { Kind } from 'graphql';
import type { Context } from '../context.ts';
import { regionId } from '../regions/region-id.ts';
import { regionTable } from '../regions/region-table.ts';
import type { NodeReference } from '../rows.ts';
import { readAgreement } from './list-agreements.ts';

/** Types with an id of their own, as the contract lists them. */
const nodeTypes: ReadonlySet<string> = new Set(
  subgraphDocument('coordination').definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.interfaces?.some(({ name }) => name.value === 'Node')
      ? [definition.name.value]
      : [],
  ),
);

const EXPECTED = 'Node';
const MOST = 100;

/**
 * Anything by its global id. What another side owns is a reference, which that side resolves; what is ours is loaded.
 * @throws CallerError INVALID_VALUE for an id that is not ours
 */
export const readNode = async (
  globalId: string,
  context: Context,
  path: readonly string[] = ['id'],
): Promise<NodeReference | null> => {
  const named = readGlobalId(globalId);
  if (named === null) throw errors.ID_NOT_OURS({ expected: EXPECTED }, path);
  if (!nodeTypes.has(named.type)) throw errors.ID_OF_ANOTHER_TYPE({ expected: EXPECTED, type: named.type }, path);
  return ownNode(named, context) ?? { __typename: named.type, id: globalId };
};

/** Several things by their global ids, in their order. */
export const readNodes = async (globalIds: readonly string[], context: Context): Promise<(NodeReference | null)[]> => {
  if (globalIds.length > MOST)
    throw errors.PAGE_TOO_LARGE({ argument: 'ids', value: globalIds.length, maximum: MOST }, ['ids']);
  return Promise.all(globalIds.map((id, index) => readNode(id, context, ['ids', String(index)])));
};

/** What coordination itself owns, as a row with its type; undefined for what others own. */
const ownNode = ({ type, region, id }: Named, context: Context): Promise<NodeReference | null> | undefined => {
  const typed = async (row: Promise<object | null>): Promise<NodeReference | null> => {
    const found = await row;
    return found === null ? null : ({ ...found, __typename: type } as unknown as NodeReference);
  };
  switch (type) {
    case 'Region':
      return typed(Promise.resolve(regionTable.has(region) && id === regionId(region) ? { code: region } : null));
    case 'Rule':
      return typed(context.rules().then((rules) => rules.rowAt(id, context.now.getTime())));
    case 'Agreement':
      return typed(readAgreement(id, context));
    case 'Finding':
      return typed(context.loaders.finding.load({ region, id }));
    case 'Dispute':
      return typed(context.loaders.dispute.load({ region, id }));
    case 'IdentityLink':
      return typed(context.loaders.link.load({ region, id }));
    case 'BreakGlassGrant':
      return typed(context.loaders.grant.load({ region, id }));
    case 'Notification':
      return typed(context.loaders.notification.load({ region, id }));
    default:
      return undefined;
  }
};
