import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page } from './docs/page.ts';
import { FINDINGS } from './findings/catalogue.ts';
import { RULE_FINDINGS } from './lint/catalogue.ts';
import { DUTY, DUTY_STATE } from './words/duty.ts';
import { HANDOVER } from './words/handover.ts';
import { SIDE_STATUS } from './words/reason.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = (side: string): string => read(`../../../../schema/${side}.graphql`).replaceAll(/"""[\s\S]*?"""/g, '');
const coordination = schema('coordination');

const valuesOf = (name: string): readonly string[] =>
  coordination.match(new RegExp(`enum ${name} [^{]*\\{([^}]*)\\}`))?.[1]?.match(/\b[A-Z_]{3,}\b/g) ?? [];

test.each([
  ['HandoverState', HANDOVER],
  ['DutyState', DUTY_STATE],
  ['Duty', DUTY],
  ['SideStatus', SIDE_STATUS],
  ['FindingKind', { ...FINDINGS, ...RULE_FINDINGS }],
])('the contract’s %s is the closed list of the judgement', (name, list) => {
  expect(valuesOf(name).toSorted()).toEqual(Object.keys(list).sort());
});

test('every mutation that a finding names is in the contract', () => {
  const contracts = [coordination, ...['origin', 'destination', 'association'].map(schema)].join('\n');
  const named = Object.values({ ...FINDINGS, ...RULE_FINDINGS }).flatMap(({ mutation }) => mutation ?? []);
  for (const mutation of [...named, 'closeOutflow', 'admitMember', 'logDestinationContact']) {
    expect(contracts).toMatch(new RegExp(`^  ${mutation}\\(`, 'm'));
  }
});

test('the page on the judgement is the one that the code writes', () => {
  expect(read('../JUDGEMENT.md')).toBe(page());
});
