/** What the engine writes at the end of an answer when a side was silent. */
const silentHead = ',"extensions":{"silent":[';

/**
 * Adds extensions to an answer's text without reading it. The engine writes its own extensions last; a caller's alias of
 * the same name lies deeper, so it ends with more braces.
 */
export const spliceExtensions = (answer: string, extensions: Readonly<Record<string, unknown>>): string => {
  const text = JSON.stringify(extensions);
  if (text === '{}') return answer;
  const at = answer.endsWith(']}}') ? answer.lastIndexOf(silentHead) : -1;
  const ownsExtensions = at >= 0 && answer.indexOf(']', at) === answer.length - 3;
  return ownsExtensions ? `${answer.slice(0, -2)},${text.slice(1)}}` : `${answer.slice(0, -1)},"extensions":${text}}`;
};
