import { fetchesOf } from './plan/fetches-of.ts';
import type { Prepared, ReadyOperation } from './prepared.ts';
import type { EngineContext } from './transport/transport.ts';

/** Bytes of a prepared document beside what grows with it, and for each character of the operations that it sends. */
const least = 16_384;
const perCharacterSent = 110;

/** Bytes for each character of a document: its text twice, as a key and for places in it, and its nodes. */
const perCharacter = 64;

/** A refusal of a longer document is not kept: whoever sends one after another would fill the memory with them. */
const longestRefused = 2_048;

/** How much memory a document takes that was read and has no plan yet, roughly. */
export const readBytes = (document: string): number => least + document.length * perCharacter;

/** How much memory a prepared document takes, roughly: a plan is far larger than the text that it was made from. */
export const preparedBytes = <Context extends EngineContext>(prepared: Prepared<Context>): number =>
  readBytes(prepared.document) + (prepared.phase === 'ready' ? sentCharacters(prepared) * perCharacterSent : 0);

const sentCharacters = <Context extends EngineContext>({ plan, compiled }: ReadyOperation<Context>): number =>
  compiled.most * fetchesOf(plan.node).reduce((sum, { operation }) => sum + operation.length, 0);

/** Whether it is worth its memory to know a document again that came to this. */
export const isKept = (
  document: string,
  { phase, keep }: { readonly phase: string; readonly keep?: boolean },
): boolean => phase !== 'refused' || (keep ?? document.length <= longestRefused);
