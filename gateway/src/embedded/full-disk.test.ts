import { StartError, startErrors } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { ofFullDisk } from './full-disk.ts';

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });
const broken = new Error('Connection terminated unexpectedly');

test.each<[string, unknown, number]>([
  ['PostgreSQL says by its code', coded('53100', 'could not extend file'), 1e9],
  ['a migration says', startErrors.migrationFailed('1_base', '53100 could not extend file "base/5/1"'), 1e9],
  ['the child says', new Error('error: could not write to file: No space left on device'), 1e9],
  ['the system says', coded('ENOSPC', 'no space left on device, write'), 1e9],
  ['a server tells that ended with its log', broken, 1e6],
])('a full disk is said when %s', (_, error, free) => {
  const told = ofFullDisk(error, '/var/lib/liangdi', () => free);
  expect(told).toBeInstanceOf(StartError);
  expect((told as StartError).in('en')).toContain('The disk of the data folder /var/lib/liangdi is full');
});

test.each<[string, unknown, number]>([
  ['a broken connection on an empty disk', broken, 1e9],
  ['another failure on a full one', startErrors.migrationFailed('1_base', '42601 syntax error'), 0],
])('%s stays what it is', (_, error, free) => {
  expect(ofFullDisk(error, '/var/lib/liangdi', () => free)).toBe(error);
});
