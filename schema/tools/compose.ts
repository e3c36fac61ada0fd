import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { subgraphDocument, subgraphNames } from '../src/index.ts';
import { fail } from './fail.ts';

/** Where a subgraph answers when nobody configured another place; the gateway replaces it. */
const placeholderUrl = (name: string): string => `liangdi:${name}`;

const compose = (): string => {
  const result = composeServices(
    subgraphNames.map((name) => ({ name, typeDefs: subgraphDocument(name), url: placeholderUrl(name) })),
  );
  if (result.errors) return fail('The four contracts do not compose.', result.errors.map(String));
  return `${result.supergraphSdl.trim()}\n`;
};

const target = new URL('../supergraph.graphql', import.meta.url);
const composed = compose();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== composed)
    fail('schema/supergraph.graphql is stale.', ['Run `npm run generate`.']);
} else {
  writeFileSync(target, composed);
}
