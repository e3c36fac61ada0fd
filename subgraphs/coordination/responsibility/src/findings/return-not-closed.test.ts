import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { SHIPPED_RULES } from '../rules/shipped.ts';
import { day, outflow, reception, sides } from '../testing/facts.ts';

const left = day('2024-04-01');

test.each([
  ['the origin', outflow(), reception({ validTo: left, status: 'LEFT' }), 'ORIGIN', 'closeOutflow'],
  ['the destination', outflow({ validTo: left, returned: true }), reception(), 'DESTINATION', 'closeReception'],
])('%s has yet to close, and is told how', (_name, declared, received, owner, mutation) => {
  const said = sides({ origin: { outflows: [declared] }, destination: { receptions: [received] } });
  const view = assess(said, SHIPPED_RULES, day('2024-05-01'));
  expect(view.handover).toMatchObject({ state: 'RETURNING', since: left });
  const found = view.findings.filter(({ kind }) => kind === 'RETURN_NOT_CLOSED');
  expect(found).toMatchObject([{ owner, mutation, since: left }]);
});
