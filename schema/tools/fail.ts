/** Ends a check with a sentence and the places that it is about. */
export const fail = (sentence: string, places: readonly string[] = []): never => {
  process.stderr.write(`${[sentence, ...places.map((place) => `  ${place}`)].join('\n')}\n`);
  process.exit(1);
};
