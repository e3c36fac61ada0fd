import { composeWorld } from '../compose.ts';
import { Broken, type World } from '../world.ts';

/** Several and composite keys, circles, override, inaccessible fields and enum values, input objects, shared roots. */
const organisations = [
  {
    __typename: 'Organisation',
    id: 'o1',
    code: { __typename: 'Code', region: '330324', number: 7 },
    name: 'Yantou',
    head: 'h1',
    parent: null,
    grade: 'A',
    secret: 's',
  },
  {
    __typename: 'Organisation',
    id: 'o2',
    code: { __typename: 'Code', region: '330324', number: 8 },
    name: 'Biaoshan',
    head: 'h2',
    parent: 'o1',
    grade: 'B',
    secret: 't',
  },
  {
    __typename: 'Organisation',
    id: 'o3',
    code: { __typename: 'Code', region: '310000', number: 7 },
    name: new Broken('gone'),
    head: null,
    parent: 'o2',
    grade: 'INTERNAL',
    secret: 'u',
  },
];
const heads = [
  { __typename: 'Head', id: 'h1', email: 'h1@example.org', nick: 'one', of: 'o1' },
  { __typename: 'Head', id: 'h2', email: 'h2@example.org', nick: null, of: 'o2' },
];
const organisation = (id: string | null) => organisations.find((one) => one.id === id) ?? null;
const head = (id: string | null) => heads.find((one) => one.id === id) ?? null;

const world: World = {
  types: {
    Organisation: {
      records: organisations,
      fields: {
        head: (read) => head(organisation(String(read('id')))?.head ?? null),
        parent: (read) => organisation(organisation(String(read('id')))?.parent ?? null),
        members: (read, { filter }) => {
          const { least = 0, tags = [] } = (filter ?? {}) as { least?: number; tags?: string[] };
          return [10, 20, 30]
            .filter((count) => count >= (least ?? 0))
            .map((count) => count + (tags?.length ?? 0) + String(read('id')).length);
        },
        label: (read) => `${(read('code') as { region: string }).region}-${read('grade') ?? 'none'}`,
        motto: (read) => `motto of ${organisation(String(read('id')))?.id}`,
      },
    },
    Head: {
      records: heads,
      fields: {
        organisation: (read) => organisation(heads.find(({ id }) => id === read('id'))?.of ?? null),
        greeting: (read) => `hello ${read('nick') ?? 'nameless'}`,
      },
    },
  },
  roots: {
    Query: {
      organisations: () => [...organisations, null],
      organisation: ({ id }, view) => view.find('Organisation', { id }) ?? null,
      byGrade: ({ grade }) => organisations.filter((one) => one.grade === grade),
      filtered: ({ filter }) => ((filter as { tags?: string[] } | null)?.tags ?? []).length,
      heads: () => heads,
      headOf: ({ email }, view) => view.find('Head', { email }) ?? null,
      overview: () => ({
        __typename: 'Overview',
        count: 3,
        latest: organisations[1],
        oldest: organisations[0],
        dirty: false,
      }),
      numbers: () => [1, null, 3],
    },
  },
};

export const registry = composeWorld(
  'registry',
  world,
  {
    tree: `
      type Query { organisations: [Organisation] organisation(id: ID!): Organisation byGrade(grade: Grade!): [Organisation!] overview: Overview @shareable numbers: [Int] }
      type Overview @shareable { count: Int! latest: Organisation dirty: Boolean }
      type Organisation @key(fields: "id") @key(fields: "code { region number }") {
        id: ID! code: Code! name: String grade: Grade secret: String @inaccessible parent: Organisation
      }
      type Code @shareable { region: String! number: Int! }
      enum Grade { A B INTERNAL @inaccessible }`,
    staff: `
      type Query { heads: [Head!]! headOf(email: String!): Head overview: Overview @shareable filtered(filter: Filter): Int }
      type Overview @shareable { count: Int! oldest: Organisation }
      type Organisation @key(fields: "code { region number }") { code: Code! head: Head members(filter: Filter): [Int!] motto: String @override(from: "archive") }
      type Code @shareable { region: String! number: Int! }
      input Filter { least: Int = 0 tags: [String!] onlyHere: Boolean }
      type Head @key(fields: "id") @key(fields: "email") { id: ID! email: String! nick: String organisation: Organisation }`,
    archive: `
      type Query { archived(filter: Filter): Int }
      type Organisation @key(fields: "id") { id: ID! code: Code! @external grade: Grade @external motto: String label: String @requires(fields: "code { region } grade") }
      type Code @shareable { region: String! number: Int! }
      enum Grade { A B INTERNAL @inaccessible }
      input Filter { least: Int = 0 tags: [String!] }
      type Head @key(fields: "email") { email: String! nick: String @external greeting: String @requires(fields: "nick") }`,
  },
  { ID: ['o1', 'o2', 'o3', 'x'], String: ['h1@example.org', 'a', 'b'], Int: [0, 10, 25] },
);
