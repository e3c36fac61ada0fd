import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/** What a field requires may itself be required, in circles between subgraphs, through fragments and interfaces. */
const persons = [
  { __typename: 'Person', id: 'p1', years: 5, dues: 120 },
  { __typename: 'Person', id: 'p2', years: 30, dues: 8 },
];
const homes = [
  { __typename: 'House', id: 'h1', town: 'Yantou', floors: 2, plot: 'east' },
  { __typename: 'Flat', id: 'f1', town: 'Shanghai', floors: 30, stair: 'B' },
];
const reports = [
  { __typename: 'Report', id: 'r1', by: 'p1', home: 'h1' },
  { __typename: 'Report', id: 'r2', by: 'p2', home: 'f1' },
  { __typename: 'Report', id: 'r3', by: 'p1', home: null },
];
const report = (id: unknown) => reports.find((one) => one.id === id);
const find = (records: readonly { readonly id: string }[], id: unknown) => records.find((one) => one.id === id) ?? null;

const world: World = {
  types: {
    Person: {
      records: persons,
      fields: {
        dear: (read) => Number(read('dues')) > 100,
        asks: (read) => `asks ${read('dear') ? 'the county' : 'nobody'}`,
        letter: (read) => `letter that ${read('asks')} with ${read('dear')}`,
      },
    },
    Report: {
      records: reports,
      fields: {
        by: (read) => find(persons, report(read('id'))?.by),
        home: (read) => find(homes, report(read('id'))?.home),
        fresh: (read) => Number((read('by') as { years: number }).years) < 10,
        seasoned: (read) => read('fresh') === false,
        sort: (read) => (read('home') as { __typename: string } | null)?.__typename ?? 'none',
        place: (read) => (read('home') as { town?: string } | null)?.town ?? 'none',
        stairs: (read) => `stair ${(read('home') as { stair?: string } | null)?.stair ?? 'none'}`,
        height: (read) => JSON.stringify(read('home'), ['floors', 'plot', 'stair']),
      },
    },
    House: { records: homes.slice(0, 1) },
    Flat: { records: homes.slice(1) },
  },
  roots: { Query: { reports: () => reports, persons: () => persons } },
};

export const required: Family = {
  supergraph: composeWorld('required fields', world, {
    reports: `
      type Query { reports: [Report] }
      type Report @key(fields: "id") { id: ID! fresh: Boolean @external seasoned: Boolean @requires(fields: "fresh") }
      type Person @key(fields: "id") { id: ID! years: Int! }`,
    judges: `
      type Report @key(fields: "id") {
        id: ID! by: Person! fresh: Boolean @requires(fields: "by { years }") home: Home @external
        place: String @requires(fields: "home { town }")
        sort: String @requires(fields: "home { town }")
        stairs: String @requires(fields: "home { ... on Flat { stair } }")
        height: String @requires(fields: "home { ... on Tall { floors ... on House { plot } ... on Flat { stair } } }")
      }
      type Person @key(fields: "id") { id: ID! years: Int! @external }
      interface Home { town: String }
      interface Tall implements Home { town: String floors: Int }
      type House implements Home & Tall @shareable { town: String floors: Int plot: String }
      type Flat implements Home & Tall @shareable { town: String floors: Int stair: String }`,
    homes: `
      type Report @key(fields: "id") { id: ID! home: Home }
      interface Home { town: String }
      interface Tall implements Home { town: String floors: Int }
      type House implements Home & Tall @shareable { town: String floors: Int plot: String }
      type Flat implements Home & Tall @shareable { town: String floors: Int stair: String }`,
    persons: 'type Query { persons: [Person] } type Person @key(fields: "id") { id: ID! dues: Int @inaccessible }',
    dues: 'type Person @key(fields: "id") { id: ID! dues: Int @external dear: Boolean @requires(fields: "dues") }',
    asking: `
      type Person @key(fields: "id") {
        id: ID! dear: Boolean @external asks: String @requires(fields: "dear")
      }`,
    letters: `
      type Person @key(fields: "id") {
        id: ID! dear: Boolean @external asks: String @external letter: String @requires(fields: "asks dear")
      }`,
  }),
  questions: {
    'a requirement of a requirement': '{ persons { asks } }',
    'three in a row, asked for from the end': '{ persons { letter } }',
    'three in a row, all asked for': '{ persons { id letter asks dear } }',
    'requirements in a circle of two subgraphs': '{ reports { fresh } }',
    'and once more round': '{ reports { seasoned } }',
    'through an interface': '{ reports { place } }',
    'of which type an object is': '{ reports { sort } }',
    'through a fragment on one type': '{ reports { stairs home { __typename } } }',
    'through fragments within fragments': '{ reports { height home { town ... on Tall { floors } } } }',
    'of what is left out':
      'query ($no: Boolean = false, $yes: Boolean = true) { persons { id letter @include(if: $no) asks @skip(if: $yes) } }',
    'of what is not left out':
      'query ($no: Boolean = false, $yes: Boolean = true) { persons { letter @include(if: $yes) asks @skip(if: $no) } }',
  },
};
