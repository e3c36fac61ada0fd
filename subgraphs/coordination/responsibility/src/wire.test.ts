import { expect, test } from 'vitest';
import { NO_ASSOCIATION, NO_DESTINATION, NO_ORIGIN, reception } from './testing/facts.ts';
import { sidesFromWire } from './wire.ts';

const whole = { originFacts: NO_ORIGIN, destinationFacts: NO_DESTINATION, associationFacts: NO_ASSOCIATION };

test('a document with empty lists is heard: the side knows nothing', () => {
  const sides = sidesFromWire(whole);
  expect(sides.origin).toEqual({ status: 'HEARD', facts: NO_ORIGIN });
  expect(sides.association.status).toBe('HEARD');
});

test('JSON is the document itself', () => {
  const destinationFacts = { ...NO_DESTINATION, receptions: [reception()] };
  const sides = sidesFromWire(JSON.parse(JSON.stringify({ ...whole, destinationFacts })));
  expect(sides.destination).toEqual({ status: 'HEARD', facts: destinationFacts });
});

const { receptions: _, ...lacking } = NO_DESTINATION;
test.each<[string, unknown]>([
  ['null', null],
  ['undefined', undefined],
  ['a text', 'receptions'],
  ['a list', []],
  ['a document that lacks a list', lacking],
  ['a list that is none', { ...NO_DESTINATION, receptions: {} }],
  ['an instant as text', { ...NO_DESTINATION, receptions: [{ ...reception(), validFrom: '2024-01-01' }] }],
  ['an end that is missing', { ...NO_DESTINATION, receptions: [{ ...reception(), validTo: undefined }] }],
  ['a version without number', { ...NO_DESTINATION, receptions: [{ ...reception(), version: null }] }],
])('%s is silence', (_name, destinationFacts) => {
  expect(sidesFromWire({ ...whole, destinationFacts }).destination).toEqual({ status: 'SILENT' });
});
