/** What the engine writes at the end of an answer when a side was silent. */
const silentHead = ',"extensions":{"silent":[';

/**
 * Adds extensions, as one JSON object, to an answer without reading it. The engine writes its own extensions last; a caller's alias of
 * the same name lies deeper, so it ends with more braces.
 */
export const spliceExtensions = <Json extends string>(answer: Json, extensions: Json): Json => {
  if (extensions === '{}') return answer;
  const at = answer.endsWith(']}}') ? answer.lastIndexOf(silentHead) : -1;
  const ownsExtensions = at >= 0 && answer.indexOf(']', at) === answer.length - 3;
  const whole = ownsExtensions
    ? `${answer.slice(0, -2)},${extensions.slice(1)}}`
    : `${answer.slice(0, -1)},"extensions":${extensions}}`;
  return whole as Json;
};
