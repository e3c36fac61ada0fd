const DELIMITERS = [',', '\t', ';', '|'] as const;
const LINES = 20;

/** The separator of a text table: the one that occurs in most of the first lines, outside quotes, and most evenly. */
export function guessDelimiter(sample: string): string {
  const directive = /^sep=(.)\r?\n/.exec(sample);
  if (directive?.[1]) return directive[1];
  const lines = sample
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(lines, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Columns in the commonest width, for each line that has it. */
function evenness(lines: readonly string[], delimiter: string): number {
  const widths = new Map<number, number>();
  for (const line of lines) {
    const width = line.split(delimiter).length;
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return Math.max(0, ...[...widths].map(([width, times]) => times * Math.min(width, 5)));
}
