import { type Clock, internalGet } from '@liangdi/kit';
import type { ChangePage, ReadChanges } from './changes.ts';

/** The changes of a coordination that runs elsewhere; each page is asked for with our own signature. */
export const remoteChanges =
  (url: string, hopKey: string, clock: Clock): ReadChanges =>
  (after, limit) =>
    internalGet<ChangePage>({ url, audience: 'coordination', hopKey, clock }, 'changes', after, limit);
