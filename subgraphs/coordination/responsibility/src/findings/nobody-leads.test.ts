import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { NATIONAL_2019 } from '../rules/national-2019.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { calm, day, outflow, sides } from '../testing/facts.ts';

const at = day('2024-06-01');
const left = day('2024-01-01');
const others = NATIONAL_2019.filter(({ duty }) => duty !== 'CARE');
const care = (lead: RuleVersion['lead'], validFrom: number): RuleVersion[] =>
  NATIONAL_2019.filter(({ duty }) => duty === 'CARE').map((rule) => ({
    ...rule,
    id: `care/${lead}`,
    lead,
    recordedAt: validFrom,
    validFrom,
  }));

test.each([
  ['no rule, since the member left', others, left],
  [
    'rules that tie, since they were there',
    [...others, ...care('ORIGIN', day('2024-03-01')), ...care('DESTINATION', day('2024-03-01'))],
    day('2024-03-01'),
  ],
])('%s', (_name, rules, since) => {
  const found = assess(calm(), rules, at).findings.filter(({ kind }) => kind === 'NOBODY_LEADS');
  expect(found).toMatchObject([{ since, duties: ['CARE'] }]);
});

test('a side without an organisation, since its rule began', () => {
  const began = day('2024-02-01');
  const declared = sides({ origin: { outflows: [outflow()] } });
  const rules = [...others, ...care('DESTINATION', began)];
  const found = assess(declared, rules, at).findings.filter(({ duties }) => duties.includes('CARE'));
  expect(found).toMatchObject([{ kind: 'NOBODY_LEADS', owner: 'DESTINATION', since: began }]);
});
