import { type Span, SpanKind } from '@opentelemetry/api';
import { isTraced, tracer } from './active.ts';

/** Verb and table of a statement that its writer gave no name: never a value. */
const summary = (text: string): string => {
  const verb = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL';
  const table = /\b(?:INTO|FROM|UPDATE)\s+(?:"?\w+"?\.)?"?(\w+)"?/i.exec(text)?.[1];
  return table ? `${verb} ${table}` : verb;
};

/** A span of a request whose keys go with another's in a statement: that one's span stands in the other's trace. */
export const startJoined = (name: string): Span | undefined =>
  isTraced()
    ? tracer.startSpan(`sql ${name}`, {
        kind: SpanKind.CLIENT,
        attributes: { 'db.system.name': 'postgresql', 'liangdi.sql.joined': true },
      })
    : undefined;

/** A span around one statement, named by the name that the reader gave it; no text, no value. */
export const startStatement = (text: string, name: string | null): Span | undefined =>
  isTraced()
    ? tracer.startSpan(`sql ${name ?? summary(text)}`, {
        kind: SpanKind.CLIENT,
        attributes: { 'db.system.name': 'postgresql', 'db.query.summary': summary(text) },
      })
    : undefined;
