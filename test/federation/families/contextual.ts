import { composeWorld } from '../compose.ts';
import type { FieldResolver, World, WorldRecord } from '../world.ts';
import type { Family } from './family.ts';

/** What fields take from what is above them: a book has a label in the language of where it stands. */
const author = { __typename: 'Author', id: 'a1', name: 'Lu' };
const third: WorldRecord = { __typename: 'Book', id: 'b3', pages: 9, author };
const second: WorldRecord = { __typename: 'Book', id: 'b2', pages: null, author, sequel: third };
const first: WorldRecord = { __typename: 'Book', id: 'b1', pages: 7, author, sequel: second };
const poem = { __typename: 'Poem', id: 'v1' };

const staff = (...names: (string | null)[]) => names.map((name) => ({ __typename: 'Person', name }));
const stall: WorldRecord = { __typename: 'Stall', id: 's1', language: 'yue', code: 3, best: first, staff: [], poem };
const cart: WorldRecord = { __typename: 'Cart', id: 'c1', best: first };
const shops: WorldRecord[] = [
  { language: 'zh', code: 1, staff: staff('Li', null), best: first, stalls: [stall] },
  { language: 'en', code: 2, staff: staff('Wu'), best: first, stalls: [] },
  { language: null, code: 3, staff: null, best: second, stalls: [stall, null] },
  { language: 'wuu', code: null, staff: [], best: null, stalls: null },
  { language: 'zh', code: 1, staff: staff('Li', null), best: third, stalls: [stall] },
].map((shop, at) => ({
  __typename: 'Shop',
  id: `p${at}`,
  shelves: [[first, null], null, [second, first]],
  display: { __typename: 'Display', book: first, poem, keepers: [stall, cart] },
  favourite: second,
  poem,
  ...shop,
}));
const fair = { __typename: 'Fair', id: 'f1', speech: 'nan', poem, stalls: [stall, null] };

const told = (name: string) => (read: (field: string) => unknown, given: Record<string, unknown>) =>
  `${name} ${read('id')} ${JSON.stringify(given)}`;
const largeSign: FieldResolver = (read) => read('sign', { size: 3 });
const place = { Shop: 'language', Stall: 'language' };

const world: World = {
  types: {
    Shop: { records: shops, fields: { sign: (read, { size }) => `${read('code')} ${size}`, largeSign } },
    Stall: { records: [stall], fields: { sign: (_read, { size }) => `stall ${size}`, largeSign } },
    Cart: { records: [cart] },
    Fair: { records: [fair] },
    Display: {},
    Person: {},
    Author: { records: [author], fields: { greeting: told('greets') }, contextual: { greeting: { language: place } } },
    Poem: {
      records: [poem],
      fields: { spoken: told('spoken') },
      contextual: { spoken: { language: { Shop: 'language', Fair: 'speech' } } },
    },
    Book: {
      records: [first, second, third],
      fields: {
        label: (read, { language, size }) => told('label')(read, { language, size }),
        price: told('price'),
        sellers: told('sellers'),
        signed: told('signed'),
        blurb: (read, { language }) => `${read('pages')} ${language}`,
      },
      contextual: {
        label: { language: place },
        price: { code: { Shop: 'code', Stall: 'code' }, language: place },
        sellers: { names: { Shop: 'staff.name', Stall: 'staff.name' } },
        signed: { sign: { Shop: 'largeSign', Stall: 'largeSign' } },
        blurb: { language: place },
      },
    },
  },
  roots: {
    Query: {
      shop: () => shops[1],
      shops: () => shops,
      sellers: () => [shops[0], stall, shops[2]],
      venues: () => [fair, shops[0], fair],
      read: () => shops,
    },
  },
};

export const contextual: Family = {
  supergraph: {
    isBeyondStock: true,
    ...composeWorld('contextual arguments', world, {
      shops: `type Query { shop: Shop shops: [Shop!]! sellers: [Seller] venues: [Venue] }
      interface Seller { id: ID! best: Book }
      type Shop implements Seller @key(fields: "id") @context(name: "place") @context(name: "house") {
        id: ID! code: Int language: String @external sign(size: Int): String staff: [Person]
        best: Book shelves: [[Book]] stalls: [Stall] display: Display poem: Poem }
      type Stall implements Seller & Keeper @key(fields: "id") @context(name: "place") @context(name: "house") {
        id: ID! code: Int language: String @external sign(size: Int): String staff: [Person] best: Book }
      interface Keeper { id: ID! best: Book }
      type Cart implements Keeper @key(fields: "id") { id: ID! best: Book }
      type Fair @key(fields: "id") { id: ID! speech: String stalls: [Stall] poem: Poem }
      union Venue @context(name: "venue") = Shop | Fair
      type Person { name: String }
      type Display { book: Book poem: Poem keepers: [Keeper] }
      type Poem @key(fields: "id") { id: ID!
        spoken(language: String @fromContext(field: "$venue ... on Shop { language } ... on Fair { speech }")): String }
      type Book @key(fields: "id") { id: ID! sequel: Book pages: Int @external
        label(language: String @fromContext(field: "$place { language }"), size: Int = 1): String!
        price(code: Int @fromContext(field: "$house { code }")
          language: String @fromContext(field: "$place { language }")): String
        sellers(names: [String] @fromContext(field: "$house { staff { name } }")): String
        signed(sign: String @fromContext(field: "$house { sign(size: 3) }")): String
        blurb(language: String @fromContext(field: "$place { language }")): String @requires(fields: "pages") }`,
      languages: `type Shop @key(fields: "id") { id: ID! language: String }
      type Stall @key(fields: "id") { id: ID! language: String }
      type Book @key(fields: "id") { id: ID! pages: Int author: Author }
      type Author @key(fields: "id") { id: ID! name: String }`,
      readers: `type Query { read: [Shop] }
      type Shop @key(fields: "id") { id: ID! favourite: Book }
      type Book @key(fields: "id") { id: ID! }`,
      greetings: `type Shop @key(fields: "id") @context(name: "stand") { id: ID! language: String @external }
      type Stall @key(fields: "id") @context(name: "stand") { id: ID! language: String @external }
      type Author @key(fields: "id") { id: ID!
        greeting(language: String @fromContext(field: "$stand { language }")): String }`,
    }),
  },
  questions: {
    'one context': '{ shop { best { label } } }',
    'another for each of a list': '{ shops { best { label(size: 2) a: label id } } }',
    'one that is null, or stands nowhere': '{ shops { id stalls { best { label blurb } } best { price } } }',
    'the nearest of several above':
      '{ shops { stalls { id best { label sequel { label sequel { price } } } } best { label sequel { label } } } }',
    'lists in lists': '{ shops { shelves { label } code } }',
    'a list of what is in a list': '{ shops { best { sellers } stalls { best { sellers } } } }',
    'types set it, and not their interface':
      '{ sellers { best { label price } ... on Shop { display { book { label } } } } }',
    'the same in fragments, under conditions':
      'query($no: Boolean = false) { sellers { ... on Seller @skip(if: $no) { a: best { label } } best @include(if: $no) { id } } }',
    'of an interface, only some of whose types set it':
      '{ shop { display { keepers { best { label price } ... on Cart { id best { sellers } } } } } }',
    'a union sets it':
      '{ venues { ... on Shop { poem { spoken } display { poem { spoken } } } ... on Fair { poem { spoken } } } }',
    'beside what is required': '{ shops { best { blurb sequel { blurb pages } } } }',
    'of an entity that is reached in another subgraph': '{ read { favourite { label id } } }',
    'below what several places share':
      '{ shops { best { author { greeting name } } display { book { author { greeting } } } } }',
    'taken with arguments, beside other ones': '{ shops { sign(size: 1) s: sign best { signed } } }',
    'under names of the caller':
      'query($contextualArgument_1_0: Int = 5) { shops { language: id code: language best { label(size: $contextualArgument_1_0) } } }',
    'beside what decides on selections':
      'query($no: Boolean = false, $yes: Boolean = true) { shops { code @skip(if: $yes) best @include(if: $yes) { label @skip(if: $no) price @include(if: $no) } stalls @skip(if: $yes) { best { label } } } }',
    'one request for all values': { document: '{ shops { best { sellers } } }', requests: 2 },
  },
};
