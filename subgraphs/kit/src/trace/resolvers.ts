import { context, type Span, trace } from '@opentelemetry/api';
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { endSpan, isTraced, tracer } from './active.ts';

type Resolve = GraphQLFieldResolver<unknown, object>;

/** One field of one answer, however many objects of a list it is resolved for at the same time. */
interface Resolving {
  readonly span: Span;
  open: number;
}

/** Puts a span around each field that is waited for; fields that are there at once have none. */
export const traceResolvers = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve && resolve !== defaultFieldResolver)
        field.resolve = traced(`resolve ${type.name}.${field.name}`, resolve);
    }
  }
};

const traced = (name: string, resolve: Resolve): Resolve => {
  const known = new WeakMap<object, Map<FieldNode, Resolving>>();
  return (source, args, request, info) => {
    if (!isTraced()) return resolve(source, args, request, info);
    const resolvings = known.get(request) ?? new Map<FieldNode, Resolving>();
    known.set(request, resolvings);
    const node = info.fieldNodes[0] as FieldNode;
    const resolving = resolvings.get(node) ?? { span: tracer.startSpan(name), open: 0 };
    const within = trace.setSpan(context.active(), resolving.span);
    const result = context.with(within, () => resolve(source, args, request, info));
    const waited = waitedFor(result);
    if (!waited) return result;
    resolvings.set(node, resolving);
    resolving.open += 1;
    const end = (error?: unknown): void => {
      resolving.open -= 1;
      if (resolving.open > 0) return;
      resolvings.delete(node);
      endSpan(resolving.span, error);
    };
    waited.then(() => end(), end);
    return result;
  };
};

/** What a resolver's value waits for, if anything: entities come as a list of promises. */
const waitedFor = (value: unknown): Promise<unknown> | undefined => {
  if (value instanceof Promise) return value;
  return Array.isArray(value) && value.some((one) => one instanceof Promise) ? Promise.all(value) : undefined;
};
