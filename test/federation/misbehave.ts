import type { ServerResponse } from 'node:http';

export const FAULTS = [
  'garbage',
  'not GraphQL',
  'short list',
  'long list',
  'swapped',
  'foreign',
  'huge',
  'slow',
  'hang',
  'reset',
  'status 500',
  'no entities',
  'wrong types',
] as const;

export type Fault = (typeof FAULTS)[number];

interface Reply {
  data?: Record<string, unknown> | null;
}

const HUGE = Buffer.from(`{"data":{"padding":"${'x'.repeat(50_000_000)}"}}`);

/** Answers in one of the ways that subgraphs should not. */
export function misbehave(response: ServerResponse, fault: Fault | undefined, reply: Reply): void {
  const send = (body: unknown, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };
  switch (fault) {
    case 'hang':
      return;
    case 'slow':
      setTimeout(() => send(reply), 5_000);
      return;
    case 'reset':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
      response.write('{"data":{"_ent');
      setTimeout(() => response.destroy(), 5);
      return;
    case 'status 500':
      send('internal error at db-host-7 SELECT * FROM secrets', 500);
      return;
    default:
      send(fault ? wrongBody(fault, reply) : reply);
  }
}

function wrongBody(fault: Exclude<Fault, 'hang' | 'slow' | 'reset' | 'status 500'>, reply: Reply): unknown {
  switch (fault) {
    case 'garbage':
      return '<html>not found</html>';
    case 'not GraphQL':
      return [1, 2, 3];
    case 'huge':
      return HUGE;
    case 'no entities':
      return { data: {} };
    case 'wrong types':
      return { data: changeLists(reply, (list) => list.map(() => 'text')) };
    case 'short list':
      return { data: changeLists(reply, (list) => list.slice(1)) };
    case 'long list':
      return { data: changeLists(reply, (list) => [...list, ...list]) };
    case 'swapped':
      return { data: changeLists(reply, (list) => [...list].reverse()) };
    case 'foreign':
      return { data: changeLists(reply, (list) => list.map(foreign)) };
  }
}

const changeLists = ({ data }: Reply, change: (list: unknown[]) => unknown[]) =>
  Object.fromEntries(
    Object.entries(data ?? {}).map(([key, value]) => [key, Array.isArray(value) ? change(value) : value]),
  );

/** The same entity under another's key. */
const foreign = (entity: unknown) =>
  typeof entity === 'object' && entity !== null
    ? Object.fromEntries(
        Object.entries(entity).map(([key, value]) => [
          key,
          typeof value === 'string' && /^m\d+$/.test(value) ? 'm999' : value,
        ]),
      )
    : entity;
