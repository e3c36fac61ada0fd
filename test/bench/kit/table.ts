/** One figure of a benchmark with the target that the project asks of itself. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
}

const says = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);

const judged = ({ measured, target, unit }: Figure): readonly [string, string] => {
  if (!target) return ['–', ''];
  if ('atMost' in target) return [`≤ ${says(target.atMost)} ${unit}`, measured <= target.atMost ? 'met' : 'MISSED'];
  return [`≥ ${says(target.atLeast)} ${unit}`, measured >= target.atLeast ? 'met' : 'MISSED'];
};

/** Prints figures as a table, the target beside each. */
export const printFigures = (title: string, figures: readonly Figure[]): void => {
  const rows = figures.map((figure) => [figure.what, `${says(figure.measured)} ${figure.unit}`, ...judged(figure)]);
  process.stdout.write(`\n${title}\n| figure | measured | target | |\n| --- | --: | --: | --- |\n`);
  for (const row of rows) process.stdout.write(`| ${row.join(' | ')} |\n`);
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
