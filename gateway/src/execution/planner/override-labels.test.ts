import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { overridden, readOverrideLabels } from './override-labels.ts';

const moved = (label: string) =>
  Array.from({ length: 1_000 }, (_, at) => overridden([label], `{ a${at} }`).get(label)).filter(Boolean).length;

test.each([
  ['percent(0)', 0, 0],
  ['percent(25)', 200, 300],
  ['percent(99.5)', 980, 1_000],
  ['percent(100)', 1_000, 1_000],
  ['canary', 0, 0],
])('%s moves between %d and %d of a thousand operations', (label, least, most) => {
  expect(moved(label)).toBeGreaterThanOrEqual(least);
  expect(moved(label)).toBeLessThanOrEqual(most);
});

test('an operation is always on the same side', () => {
  expect(overridden(['percent(50)'], '{ a }')).toEqual(overridden(['percent(50)'], '{ a }'));
});

test('labels are read from the supergraph', () => {
  const field = '@join__field(graph: A, overrideLabel: "percent(5)")';
  expect(readOverrideLabels(parse(`type T { x: Int ${field} y: Int ${field} z: Int }`))).toEqual(['percent(5)']);
});
