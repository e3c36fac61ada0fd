import { annotate } from '../annotate.ts';
import { doTask } from './child.ts';
import type { AnnotatorTask } from './parts.ts';

// The next piece is made when this one was taken.
doTask<AnnotatorTask, Uint8Array>(1, async ({ path, problems, locale }, tell) => {
  for await (const piece of annotate({ path }, problems, { locale })) await tell(piece);
});
