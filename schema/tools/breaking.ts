import { readFileSync, writeFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from 'graphql';
import { supergraphSdl } from '../src/index.ts';
import { fail } from './fail.ts';

/** What partners see: the supergraph without what is internal. The released form is what they were promised. */
const released = new URL('../released.graphql', import.meta.url);
const current = lexicographicSortSchema(Supergraph.build(supergraphSdl()).apiSchema().toGraphQLJSSchema());

if (process.argv.includes('--release')) {
  writeFileSync(released, `${printSchema(current)}\n`);
} else {
  const changes = findBreakingChanges(buildSchema(readFileSync(released, 'utf8')), current);
  if (changes.length > 0)
    fail(
      'The change breaks what was promised in schema/released.graphql.',
      changes.map((change) => change.description),
    );
}
