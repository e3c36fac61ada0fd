/** In the place of a document that no limit was applied to. */
const unread = '{ __typename }';

/** The body of a request out of form, for Apollo Server to say what is wrong with: its document is read by nobody. */
export const formlessBody = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? { ...body, query: unread }
    : body;

/** The query string of such a request. */
export const formlessSearch = (search: string): string => {
  const parameters = new URLSearchParams(search);
  if (parameters.getAll('query').length === 1 && parameters.get('query')) parameters.set('query', unread);
  return `?${parameters}`;
};
