import { buildSchema, Kind, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { exactLiterals } from './exact-literals.ts';

const schema = buildSchema(`
  scalar Decimal
  input Price { amount: Decimal! tax: [Decimal] places: Int }
  type Query { price(of: Price, at: Decimal, ids: [ID], rate: Float): Int }`);

const operationOf = (document: string) => {
  const [operation] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation;
};

test.each([
  ['more digits than a float holds', '{ price(at: 12345678901234567890) }', '(at: $literal_0)'],
  ['zeros at the end', '{ price(at: 1.10) }', '(at: $literal_0)'],
  ['a number too large for a float', '{ price(at: 1e400) }', '(at: $literal_0)'],
  ['one number twice', '{ price(at: [1.0, 1.0]) }', '(at: [$literal_0, $literal_0])'],
  ['numbers in objects', '{ price(of: { amount: 1.0, tax: 2.50 }) }', '(of: {amount: $literal_0, tax: $literal_1})'],
  ['places that may not be null', '{ price(of: { amount: 1.0 }) }', '($literal_0: Decimal!)'],
  ['one number for a list', '{ price(of: { amount: 1, tax: 2.50 }) }', '($literal_0: [Decimal])'],
  ['numbers within a scalar', '{ price(at: { of: [1.0] }) }', '(at: {of: [$literal_0]})'],
  ['a plain number', '{ price(at: 1.5) }', '(at: 1.5)'],
  ['scalars of GraphQL', '{ price(rate: 1.0, ids: 12345678901234567890) }', '(rate: 1.0, ids: 12345678901234567890)'],
])('%s', (_, document, planned) => {
  expect(print(exactLiterals(schema, operationOf(document)).operation)).toContain(planned);
});
