import { type Role, type Viewer, withoutNumbers } from '@liangdi/kit';

/** Partners are the public: they see what their agreement names, and nothing of how the graph is built. */
export const isPublic = ({ role }: Viewer): boolean => role === 'partner';

const explained: ReadonlySet<Role> = new Set<Role>([
  'coordinator',
  'crossRegionTeam',
  'associationSecretary',
  'auditor',
]);

/** Who may see the plan of an answer and how long each side took. */
export const mayExplain = ({ role }: Viewer): boolean => explained.has(role);

/** A message without the names that it suggests: whoever may not read the schema must not guess it either. */
const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean .*$/s, '');

/** What GraphQL says is wrong with a request, as the viewer may read it: no number of a person is repeated to anybody. */
export const readableBy = (viewer: Viewer, message: string): string =>
  withoutNumbers(isPublic(viewer) ? withoutSuggestions(message) : message);
