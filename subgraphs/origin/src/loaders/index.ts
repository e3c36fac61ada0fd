import type { Session } from '@liangdi/kit';
import { catalogueLoaders } from './catalogue.ts';
import { originDocuments } from './document.ts';
import { ownFactLoaders } from './facts.ts';
import { nestedLists } from './lists.ts';
import { organisationLoaders } from './organisations.ts';

/** One request's loaders: nothing is loaded twice, and each batch is one statement. */
export const createLoaders = (session: Session) => ({
  ...organisationLoaders(session),
  ...catalogueLoaders(session),
  ...ownFactLoaders(session),
  lists: nestedLists(session),
  document: originDocuments(session),
});

export type Loaders = ReturnType<typeof createLoaders>;
