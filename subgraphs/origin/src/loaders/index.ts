import { perRequest } from '@liangdi/kit';
import { catalogueLoaders } from './catalogue.ts';
import { ownFactLoaders } from './facts.ts';
import { nestedLists } from './lists.ts';
import { organisationLoaders } from './organisations.ts';

/** One request's loaders: nothing is loaded twice, and each batch is one statement. */
export const createLoaders = perRequest({
  ...organisationLoaders,
  ...catalogueLoaders,
  ...ownFactLoaders,
  lists: nestedLists,
});

export type Loaders = ReturnType<typeof createLoaders>;
