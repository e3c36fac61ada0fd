import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type SubgraphName, subgraphNames } from './src/index.ts';

/** Which of a subgraph's types are resolved from which rows: its own `mappers.json`. */
const mappersOf = (name: SubgraphName): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../subgraphs/${name}/mappers.json`, import.meta.url), 'utf8'));

/** Resolver types of each subgraph, generated from its contract into its own `src/generated`. */
const config: CodegenConfig = {
  silent: true,
  generates: Object.fromEntries(
    subgraphNames.map((name) => [
      `../subgraphs/${name}/src/generated/graphql.ts`,
      {
        schema: `./${name}.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          importExtension: '.ts',
          contextType: '../context.ts#Context',
          mappers: mappersOf(name),
          scalars: {
            DateTime: { input: 'Date', output: 'Date | string' },
            Date: 'string',
            OriginFacts: 'unknown',
            DestinationFacts: 'unknown',
            AssociationFacts: 'unknown',
          },
        },
      },
    ]),
  ),
};

export default config;
