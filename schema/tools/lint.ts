import { subgraphDocument, subgraphNames } from '../src/index.ts';
import { fail } from './fail.ts';
import { lintRules } from './rules.ts';

/** Every rule over every contract; each broken one is named with its place. */
const places = subgraphNames.flatMap((name) => {
  const document = subgraphDocument(name);
  return lintRules.flatMap((rule) => rule(document).map((place) => `${name}.graphql: ${place}`));
});
if (places.length > 0) fail('The contracts break the house rules.', places);
