import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { send } from '@liangdi/kit';
import type { RequestContext } from '../context.ts';

/** Hands a request to Apollo Server, which knows every form that GraphQL over HTTP may take. */
export const answerWithApollo = async (
  apollo: ApolloServer<RequestContext>,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  search: string,
  context: RequestContext,
): Promise<void> => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method?.toUpperCase() ?? 'GET', headers, search, body },
    context: async () => context,
  });
  const { 'content-type': type = 'application/json; charset=utf-8', ...others } = Object.fromEntries(answer.headers);
  if (answer.body.kind === 'complete') return send(response, answer.status ?? 200, type, answer.body.string, others);
  response.writeHead(answer.status ?? 200, { 'content-type': type, ...others });
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
};
