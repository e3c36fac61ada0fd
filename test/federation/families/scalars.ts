import { composeWorld } from '../compose.ts';
import { Broken, type World } from '../world.ts';
import type { Family } from './family.ts';

/** The stock gateway merges such values as if they were objects of the graph, into what the subgraphs hold. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !(value instanceof Error)) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
};

/** Custom scalars, whose values may be anything: asked for, required, shared, in lists, and as keys. */
const files = frozen([
  {
    __typename: 'File',
    id: 'f1',
    facts: {
      name: '刘世华',
      'a "key"': [1, -2.5, null, { deep: {} }],
      note: 'line\nbreak \\ "quoted"',
      since: 876067200000,
    },
    marks: [{ mark: 'é' }, 7, null, 'text', [true, { in: ['a list'] }]],
    rows: [[{ at: 1 }, null], [], null],
    label: { zh: '档案', en: 'file' },
    at: { x: 1, y: 2 },
  },
  { __typename: 'File', id: 'f2', facts: 'only text', marks: [], rows: null, label: null, at: { x: 1, y: 3 } },
  { __typename: 'File', id: 'f3', facts: [], marks: null, rows: [[]], label: [[]], at: { x: 0, y: 0 } },
  {
    __typename: 'File',
    id: 'f4',
    facts: { empty: {} },
    marks: [{}],
    size: new Broken('unreadable'),
    rows: [[0.1, 1e21]],
    label: false,
    at: { x: 9, y: 9 },
  },
]);
const spots = frozen([
  { __typename: 'Spot', at: { x: 1, y: 2 }, name: '上塘镇', height: { metres: 12.5 } },
  { __typename: 'Spot', at: { x: 1, y: 3 }, name: 'Yantou', height: null },
  { __typename: 'Spot', at: { x: 0, y: 0 }, name: 'nowhere', height: {} },
]);

const world: World = {
  types: {
    File: {
      records: files,
      fields: {
        spot: (read) => spots.find(({ at }) => JSON.stringify(at) === JSON.stringify(read('at'))) ?? null,
        digest: (read) => ({ of: read('facts'), marked: read('marks') }),
        echo: (read) => read('facts'),
        print: (read) => JSON.stringify([read('facts'), read('rows')]),
      },
    },
    Spot: { records: spots },
  },
  roots: {
    Query: {
      files: () => [...files, null],
      file: ({ id }, view) => view.find('File', { id }) ?? null,
      settings: () => ({ theme: '红', sizes: [{ w: 1 }] }),
      given: ({ value }) => value,
    },
  },
};

export const scalars: Family = {
  supergraph: composeWorld(
    'custom scalars',
    world,
    {
      archive: `
        scalar Any scalar Point
        type Query { files: [File] file(id: ID!): File settings: Any @shareable given(value: Any): Any }
        type File @key(fields: "id") { id: ID! facts: Any marks: [Any] rows: [[Any]] size: Int label: Any @shareable at: Point spot: Spot }
        type Spot @key(fields: "at") { at: Point! }`,
      readers: `
        scalar Any
        type Query { settings: Any @shareable }
        type File @key(fields: "id") {
          id: ID! facts: Any @external marks: [Any] @external rows: [[Any]] @external label: Any @shareable
          digest: Any @requires(fields: "facts marks") echo: Any @requires(fields: "facts")
          print: String @requires(fields: "facts rows")
        }`,
      maps: `
        scalar Any scalar Point
        type Spot @key(fields: "at") { at: Point! name: String height: Any }`,
    },
    { Any: ['永嘉\n', 'é', 3, true], ID: ['f1', 'f2', 'f3', 'f4', 'x'] },
  ),
  questions: {
    'values of every kind': '{ files { id facts marks rows label } settings }',
    'one value under several names': '{ files { a: facts b: facts facts } }',
    'what is required of one': '{ files { echo } }',
    'what is required of several, in lists': '{ files { digest print } }',
    'what is required and asked for': '{ files { facts echo marks digest } }',
    'what both sides say': '{ files { label echo } settings }',
    'a key that is an object': '{ files { at spot { at name height } } }',
    'a key that is an object, not asked for': '{ files { spot { name } } }',
    'a value that is given': '{ given(value: { text: "永嘉\\n", list: [1, { a: null }] }) }',
  },
};
