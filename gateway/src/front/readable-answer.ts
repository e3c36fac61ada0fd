import type { Viewer } from '@liangdi/kit';
import { type ByteString, outcomeOf, toBytes, toText } from '../execution/index.ts';
import { errorsFor } from './errors.ts';

/** An answer as the viewer may read it: a refusal of variables repeats them, and may name what else the schema has. */
export const readableAnswer = (viewer: Viewer, answer: ByteString): ByteString =>
  outcomeOf(answer) === 'executed'
    ? answer
    : toBytes(JSON.stringify({ errors: errorsFor(viewer, JSON.parse(toText(answer)).errors) }));
