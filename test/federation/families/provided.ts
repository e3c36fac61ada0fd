import { composeWorld } from '../compose.ts';
import type { World } from '../world.ts';
import type { Family } from './family.ts';

/** Fields that a subgraph provides at some places only: nested, behind an interface, for one type of a union. */
const topics = [
  { __typename: 'Topic', id: 't1', title: 'Rules', parts: ['t2'] },
  { __typename: 'Topic', id: 't2', title: 'Care', parts: ['t3', 't1'] },
  { __typename: 'Topic', id: 't3', title: null, parts: [] },
];
const courses = [
  { __typename: 'Course', id: 'c1', topics: ['t1', 't2'] },
  { __typename: 'Course', id: 'c2', topics: ['t3'] },
];
const teachers = [
  { __typename: 'Elder', id: 'e1', name: 'Hu', age: 71 },
  { __typename: 'Guest', id: 'g1', name: 'Xu', age: 40 },
];
const halls = [{ __typename: 'Hall', id: 'h1' }];
const topicsOf = (ids: readonly string[]) => ids.map((id) => topics.find((topic) => topic.id === id));

const world: World = {
  types: {
    Topic: {
      records: topics,
      fields: { parts: (read) => topicsOf(topics.find(({ id }) => id === read('id'))?.parts ?? []) },
    },
    Course: {
      records: courses,
      fields: { topics: (read) => topicsOf(courses.find(({ id }) => id === read('id'))?.topics ?? []) },
    },
    Hall: { records: halls, fields: { teachers: () => teachers } },
    Elder: { records: teachers.slice(0, 1) },
    Guest: { records: teachers.slice(1) },
  },
  roots: {
    Query: {
      courses: () => courses,
      course: ({ id }, view) => view.find('Course', { id }) ?? null,
      hall: () => halls[0],
      speakers: () => [teachers[0], null, teachers[1]],
    },
  },
};

export const provided: Family = {
  supergraph: composeWorld(
    'provided fields',
    world,
    {
      ids: 'type Course @key(fields: "id") { id: ID! }',
      catalogue: `
        type Query {
          courses: [Course] @shareable @provides(fields: "topics { id title parts { id title } }")
          course(id: ID!): Course @provides(fields: "topics { title }")
        }
        type Course @key(fields: "id") { id: ID! topics: [Topic] @external }
        type Topic @key(fields: "id") { id: ID! title: String @external parts: [Topic] @external }`,
      topics: `
        type Course @key(fields: "id") { id: ID! topics: [Topic] @shareable }
        type Topic @key(fields: "id") { id: ID! title: String @shareable parts: [Topic] @shareable }`,
      halls: `
        type Query { hall: Place @shareable @provides(fields: "teachers { id name }") speakers: [Speaker] @shareable @provides(fields: "... on Elder { name }") }
        interface Place { id: ID! teachers: [Teacher] }
        interface Teacher { id: ID! name: String }
        union Speaker = Elder | Guest
        type Hall implements Place @key(fields: "id") { id: ID! teachers: [Teacher] @external }
        type Elder implements Teacher @key(fields: "id") { id: ID! name: String @external }
        type Guest implements Teacher @key(fields: "id") { id: ID! name: String @external }`,
      teachers: `
        interface Place { id: ID! teachers: [Teacher] }
        interface Teacher { id: ID! name: String }
        type Hall implements Place @key(fields: "id") { id: ID! teachers: [Teacher] @shareable }
        type Elder implements Teacher @key(fields: "id") { id: ID! name: String @shareable age: Int }
        type Guest implements Teacher @key(fields: "id") { id: ID! name: String @shareable age: Int }`,
    },
    { ID: ['c1', 'c2', 'x'] },
  ),
  questions: {
    'provided at once': { document: '{ courses { id topics { id title } } }', requests: 1 },
    'provided two levels down': { document: '{ courses { topics { title parts { id title } } } }', requests: 1 },
    'provided only so far': '{ courses { topics { parts { title parts { title } } } } }',
    'only what is asked for is taken': { document: '{ courses { id } }', requests: 1 },
    'provided under an alias and within fragments': {
      document:
        '{ course(id: "c1") { topics { label: title ... on Topic { title } ...T } } } fragment T on Topic { title }',
      requests: 1,
    },
    'left out though provided': {
      document: '{ courses { topics { id ... @include(if: false) { title } } } }',
      requests: 1,
    },
    'provided behind an interface': { document: '{ hall { id teachers { id name } } }', requests: 1 },
    'not provided behind an interface': '{ hall { teachers { name ... on Guest { age } } } }',
    'provided for one type of a union': '{ speakers { ... on Elder { id name } ... on Guest { id } } }',
    'not provided for the other': '{ speakers { ... on Elder { name } ... on Guest { name age } } }',
  },
};
