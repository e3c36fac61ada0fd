import { expect, test } from 'vitest';
import { ownerSetting, ownerUrl } from './owner-url.ts';

const [app, owner] = ['postgresql://app@db.example/origin', 'postgresql://owner@db.example/origin'];

test.each([
  ['both are named', { DATABASE_URL: app, DATABASE_OWNER_URL: owner }, owner],
  ['one is named', { DATABASE_URL: owner }, owner],
  ['the other is empty', { DATABASE_URL: owner, DATABASE_OWNER_URL: '' }, owner],
  ['the owner alone is named', { DATABASE_OWNER_URL: owner }, owner],
])('migrations are applied by the role that owns the tables where %s', (_name, env, url) => {
  expect(ownerSetting(env)).toBe(url);
});

test('without any the setting is named', () => {
  expect(() => ownerSetting({})).toThrow('The setting DATABASE_URL is wrong');
  expect(() => ownerSetting({ DATABASE_OWNER_URL: 'nonsense' })).toThrow('The setting DATABASE_OWNER_URL is wrong');
});

test.each(['', 'nonsense', 'http://db.example/origin'])(
  '--url %j is no database, and is not looked for elsewhere',
  (url) => {
    expect(() => ownerUrl('/nowhere', 'origin', url)).toThrow('--url is wrong: it must be a PostgreSQL URL');
  },
);

test('--url of a database is taken as it stands', () => {
  for (const url of [owner, 'postgres:///origin?host=/run/postgresql'])
    expect(ownerUrl('/nowhere', 'origin', url)).toBe(url);
});
