import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DateTime } from '../time/scalars.ts';
import { errors } from './common.ts';
import { defineErrors, mistake } from './define.ts';
import { formatError } from './format.ts';
import { preferredLanguage } from './language.ts';
import { defineRefusals, isRetryable, refusalOf } from './refusals.ts';
import { payload } from './user-error.ts';

const own = defineErrors({
  BRANCH_CLOSED: mistake<{ branch: string }>({
    'zh-CN': ({ branch }) => `${branch} 已撤销`,
    en: ({ branch }) => `${branch} is closed`,
  }),
  MEMBER_UNKNOWN: mistake({ code: 'NOT_FOUND', 'zh-CN': '无此党员', en: 'no such member' }),
});

describe('an error that leaves', () => {
  test('names code, field and reason in the language of the caller', () => {
    const error = new GraphQLError('x', {
      path: ['declare'],
      originalError: own.BRANCH_CLOSED({ branch: '甲' }, ['input', 'branch']),
    });
    expect(formatError(error, 'zh-CN')).toEqual({
      message: '甲 已撤销',
      path: ['declare'],
      extensions: { code: 'BRANCH_CLOSED', field: ['input', 'branch'] },
    });
    expect(formatError(own.MEMBER_UNKNOWN({}), 'en')).toEqual({
      message: 'no such member',
      extensions: { code: 'NOT_FOUND' },
    });
  });

  test.each([
    ['a resident ID number', '110101199003070038'],
    ['one that ends with X', '11010519491231002X'],
    ['one of the old form', '110105491231002'],
    ['a phone', '13800001234'],
  ])('does not repeat %s', (_, number) => {
    const error = own.BRANCH_CLOSED({ branch: `a${number}b` });
    expect(error.in('en')).toBe('a…b is closed');
    expect(formatError(new GraphQLError(`Value "${number}" is no Sex`), 'en').message).toBe('Value "…" is no Sex');
  });

  test('of ours says nothing of the inside, and is reported', () => {
    const hidden: unknown[] = [];
    const cause = new Error('connect ECONNREFUSED postgresql://origin:secret@10.0.0.1/origin');
    const formatted = formatError(new GraphQLError('boom', { path: ['member'], originalError: cause }), 'en', (error) =>
      hidden.push(error),
    );
    expect(JSON.stringify(formatted)).not.toMatch(/ECONN|postgres|secret|boom/);
    expect(formatted.extensions).toEqual({ code: 'INTERNAL' });
    expect(hidden).toEqual([cause]);
  });

  test('about a variable names the field within the variable', async () => {
    const schema = buildSchema('scalar DateTime input I { from: DateTime } type Query { a(input: I): Int }');
    Object.assign(schema.getType('DateTime') as object, { parseValue: DateTime.parseValue });
    const document = parse('query ($input: I) { a(input: $input) }');
    const { errors: found } = await execute({ schema, document, variableValues: { input: { from: '2026-02-30' } } });
    const formatted = formatError(found?.[0], 'zh-CN');
    expect(formatted.extensions).toEqual({ code: 'INVALID_VALUE', field: ['input', 'from'] });
    expect(formatted.message).toContain('2026-02-30');
  });
});

describe('a payload', () => {
  test('carries what the caller can mend', async () => {
    const answer = await payload('en', { outflow: null }, async () => {
      throw own.BRANCH_CLOSED({ branch: 'A' }, ['input', 'branch']);
    });
    expect(answer).toEqual({
      outflow: null,
      userErrors: [{ code: 'BRANCH_CLOSED', message: 'A is closed', path: ['input', 'branch'] }],
    });
  });

  test('carries nothing else', async () => {
    for (const thrown of [new Error('ours'), errors.FORBIDDEN({})])
      await expect(payload('en', {}, () => Promise.reject(thrown))).rejects.toBe(thrown);
  });
});

describe('what the database refused', () => {
  const native = Object.assign(new Error('conflicting key value violates exclusion constraint "no_overlap"'), {
    code: '23P01',
    constraint: 'no_overlap',
  });
  const prisma = {
    code: 'P2010',
    meta: {
      driverAdapterError: {
        cause: {
          kind: 'postgres',
          code: '23P01',
          message: native.message,
          originalCode: '23P01',
          originalMessage: native.message,
        },
      },
    },
  };
  const translate = defineRefusals({ no_overlap: () => errors.PERIOD_OVERLAPS({}, ['input', 'validFrom']) });

  test.each([
    ['pg', native],
    ['Prisma', prisma],
  ])('is found behind an error of %s', (_, error) => {
    expect(refusalOf(error)).toMatchObject({ state: '23P01', constraint: 'no_overlap' });
    expect(translate(error)).toMatchObject({ code: 'PERIOD_OVERLAPS', field: ['input', 'validFrom'] });
  });

  test('by a constraint that no table names stays ours', () => {
    const other = Object.assign(new Error('x violates check constraint "other"'), {
      code: '23514',
      constraint: 'other',
    });
    expect(translate(other)).toBe(other);
  });

  test('only a lost race may be tried again', () => {
    expect([{ code: '40001' }, { code: '40P01' }, { code: 'P2034' }, { code: '23505' }, {}].map(isRetryable)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test.each([
  ['en', 'en'],
  ['en-GB,zh;q=0.5', 'en'],
  ['fr, zh-CN;q=0.8, en;q=0.9', 'en'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['de', 'zh-CN'],
  ['en;q=0', 'zh-CN'],
  [null, 'zh-CN'],
])('the language of %j is %s', (header, language) => expect(preferredLanguage(header)).toBe(language));
