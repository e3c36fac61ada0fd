import { type Clock, internalAsk, type Standing } from '@liangdi/kit';
import type { ReadStanding } from './standings.ts';

/** The standing that a coordination elsewhere gives: it is asked with the viewer's own identity, signed. */
export const remoteStanding =
  (url: string, hopKey: string, clock: Clock): ReadStanding =>
  (viewer) =>
    internalAsk<Standing>({ url, audience: 'coordination', hopKey, clock, timeout: 2_000 }, 'standing', viewer);
