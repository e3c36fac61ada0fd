import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, type Supergraph } from '@apollo/federation-internals';
import { UnmetDemands } from './planner.ts';

const SPECS = 'https://specs.apollo.dev';

/** What a supergraph may demand of whoever executes it. Nothing is cached here, so nobody has to know what it is cached under. */
const MET: ReadonlySet<string> = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  `${SPECS}/context/v0.1`,
  `${SPECS}/cacheTag/v0.1`,
]);

/** Who may see what hangs on these, whether or not the supergraph says that it does. */
const PROTECTING: ReadonlySet<string> = new Set(
  ['authenticated', 'requiresScopes', 'policy'].map((name) => `${SPECS}/${name}`),
);

/** Throws `UnmetDemands` for a supergraph that must not be executed here. */
export function checkDemands({ schema: { coreFeatures } }: Supergraph): void {
  const names: string[] = [];
  for (const { url, purpose } of coreFeatures?.allFeatures() ?? []) {
    const isDemanded = purpose === 'EXECUTION' || purpose === 'SECURITY' || PROTECTING.has(url.identity);
    if (isDemanded && !MET.has(url.base.toString())) names.push(url.name);
  }
  if (names.length > 0) throw new UnmetDemands(names);
}

/** The name of a directive of a specification in a supergraph that may have taken it in under another. */
export const directiveName = ({ schema }: Supergraph, specification: string, directive: string): string =>
  schema.coreFeatures?.getByIdentity(`${SPECS}/${specification}`)?.directiveNameInSchema(directive) ?? directive;
