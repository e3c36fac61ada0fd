/** What a request's document and its operation's name are remembered by: no two pairs share one, whatever is in them. */
export const documentKey = (document: string, operationName = ''): string =>
  `${operationName.length} ${operationName}${document}`;
