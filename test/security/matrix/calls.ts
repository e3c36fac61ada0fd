import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { isOfPersons } from './expect.ts';
import type { MatrixWorld } from './viewers.ts';
import type { Root, WalkOptions } from './walk.ts';

const text = (value: string | undefined): string => JSON.stringify(value);

/** Arguments of the fields that need some, or that would not show the member without them. */
const callsOf = (
  { member, homeBranch, association, left }: MatrixWorld,
  found: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const pair = 'filter:{origin:"330324",destination:"310000"}';
  const page = 'first:100';
  return {
    'Query.member': `id:${text(member)}`,
    'Query.nodes': `ids:[${text(member)}]`,
    'Query.members': page,
    'Query.county': 'code:"330324"',
    'Query.city': 'code:"310000"',
    'Query.region': 'code:"330324"',
    'Query.association': `id:${text(association)}`,
    'Query.receptions': page,
    'Query.destinationRecords': page,
    'Query.associationRecords': page,
    'Query.findings': `filter:{member:${text(member)}}`,
    'Query.identityLinks': `${page} filter:{states:[CANDIDATE LINKED REJECTED BROKEN]}`,
    'Query.flows': pair,
    'Query.duties': pair,
    'Query.responsibleOn': `branch:${text(homeBranch)} ${page}`,
    'Query.transfers': `region:"330324" from:${text(left)} to:${text(new Date(Date.parse(left) + 1).toISOString())} ${page}`,
    'Query.rules': page,
    'Query.whatIf': `approve:[${text(found.rule)}] at:${text(new Date(Date.now() + 2 * 86_400_000).toISOString())} ${page}`,
    'FindingConnection.facets': 'by:ORIGIN',
    'HomeBranch.members': page,
    'ReceivingBranch.receptions': page,
    'Association.memberships': page,
    'AssociationBranch.memberships': page,
    'SearchCampaign.searches': page,
    ...Object.fromEntries(
      Object.entries(found)
        .filter(([name]) => /(Import|Export)s?$/.test(name))
        .map(([name, value]) => [
          `Query.${name}`,
          name.endsWith('Imports') ? `region:${text(value)}` : `id:${text(value)}`,
        ]),
    ),
  };
};

/** Root fields that the walk goes along: the member first, then every single object by its id, then all the others. */
export const walkOptions = (
  schema: GraphQLSchema,
  world: MatrixWorld,
  found: Readonly<Record<string, string>>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): WalkOptions => {
  const calls = callsOf(world, found);
  const node = schema.getType('Node');
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  const named = new Set(nodes.map(({ name }) => name));
  const singles = nodes.flatMap(({ name }): Root[] => {
    const [id] = ids.get(name) ?? [];
    if (id === undefined || name === 'Region') return [];
    return [{ field: 'node', on: name, call: `id:${text(id)}`, opens: (type) => type === name || !named.has(type) }];
  });
  const [...others] = new Set(['region', 'county', 'city', ...Object.keys(schema.getQueryType()?.getFields() ?? {})]);
  const root = (field: string, opens: Root['opens']): Root => ({ field, call: calls[`Query.${field}`] ?? '', opens });
  return {
    calls,
    bare: ['BreakGlassGrant.member', 'Transfer.member', 'WhatIfChange.member', 'ResponsibleMember.member'],
    roots: [
      root('member', (type) => ids.size === 0 || isOfPersons(type) || !named.has(type)),
      ...singles,
      ...others.filter((field) => field !== 'member' && field !== 'node').map((field) => root(field, () => true)),
    ],
  };
};
