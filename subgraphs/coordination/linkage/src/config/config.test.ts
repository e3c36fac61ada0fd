import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const field = { columns: ['name'], kind: 'name' };

test('a right configuration is read as it stands', () => {
  const json = { id: 'rec_id', fields: [field], threshold: 0.5 };
  expect(readConfig(json)).toEqual({ ok: true, config: json });
});

test.each([
  ['a list', [], ['NOT_AN_OBJECT']],
  ['nothing in it', {}, ['ID_MISSING', 'FIELDS_MISSING']],
  ['no columns', { id: 'i', fields: [{ kind: 'name' }] }, ['COLUMNS_MISSING']],
  ['an unknown kind', { id: 'i', fields: [{ columns: ['a'], kind: 'email' }] }, ['UNKNOWN_KIND']],
  ['a threshold above 1', { id: 'i', fields: [field], threshold: 2 }, ['THRESHOLD_OUT_OF_RANGE']],
  ['a misspelt key', { id: 'i', fields: [field], treshold: 0.5 }, ['UNKNOWN_KEY']],
])('%s is told', (_name, json, codes) => {
  const result = readConfig(json);
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
});
