import { type Place, placeOf } from '../sealed/sealing.ts';
import type { OutboxEvent } from './event.ts';

/** Payloads tell facts: they are sealed whole, for what they are about. */
export const payloadPlace = ({ region, kind, subject }: Pick<OutboxEvent, 'region' | 'kind' | 'subject'>): Place =>
  placeOf(`payload/${kind}`, region, subject);
