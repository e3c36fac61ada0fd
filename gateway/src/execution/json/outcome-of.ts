import { type ByteString, latin1Of } from './byte-string.ts';

/** What became of a request, by the engine's answer to it: it was executed, there was no place for it, or it is refused. */
export const outcomeOf = (answer: ByteString): 'executed' | 'overloaded' | 'refused' => {
  const text = latin1Of(answer);
  if (text.startsWith('{"data":')) return 'executed';
  return text.includes('"code":"OVERLOADED"') ? 'overloaded' : 'refused';
};
