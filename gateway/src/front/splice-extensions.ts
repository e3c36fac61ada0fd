/** What the engine writes at the end of an answer when a side was silent. */
const silentHead = ',"extensions":{"silent":[';

/**
 * Adds extensions, as one JSON object, to an answer without reading it; both text, or both bytes. The engine writes its own
 * extensions last; a caller's alias of the same name lies deeper, so it ends with more braces.
 */
export const spliceExtensions = (answer: string, extensions: string): string => {
  if (extensions === '{}') return answer;
  const at = answer.endsWith(']}}') ? answer.lastIndexOf(silentHead) : -1;
  const ownsExtensions = at >= 0 && answer.indexOf(']', at) === answer.length - 3;
  return ownsExtensions
    ? `${answer.slice(0, -2)},${extensions.slice(1)}}`
    : `${answer.slice(0, -1)},"extensions":${extensions}}`;
};
