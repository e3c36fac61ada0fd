import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, parse } from 'graphql';

export { isCounty, isRegion } from './regions.ts';

/** The four subgraphs, in the order in which a reader meets them. */
export const subgraphNames = ['origin', 'destination', 'association', 'coordination'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The contract of one subgraph, as SDL. */
export const subgraphSdl = (name: SubgraphName): string => read(`${name}.graphql`);

/** The contract of one subgraph, parsed. */
export const subgraphDocument = (name: SubgraphName): DocumentNode => parse(subgraphSdl(name), { noLocation: true });

/** The committed supergraph: the four contracts composed. */
export const supergraphSdl = (): string => read('supergraph.graphql');

/** Folder of the operations that our own clients send: trusted documents, one per file. */
export const schemaDocuments: string = fileURLToPath(new URL('../documents', import.meta.url));
