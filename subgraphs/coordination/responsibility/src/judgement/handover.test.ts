import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { ReceptionVersion } from '../facts.ts';
import { SHIPPED_RULES } from '../rules/shipped.ts';
import { day, member, outflow, reception, sides } from '../testing/facts.ts';

const declined = { status: 'DECLINED', reason: 'NOT_HERE', outflowId: 'outflow' } as const;
const gone = { status: 'LEFT', validTo: day('2024-01-15'), outflowId: 'outflow' } as const;

test.each<[string, string, string, Partial<ReceptionVersion>]>([
  ['the city that it names declined', '310000', 'DECLINED', declined],
  ['a district of the city that it names declined', '310115', 'DECLINED', declined],
  ['the city that it no longer names declined', '420100', 'DECLARED', declined],
  ['the member has left a city that received them by it', '420100', 'RETURNING', gone],
])('an outflow of which %s (%s) is %s', (_name, destinationRegion, state, answer) => {
  const amended = outflow({ version: 2, recordedAt: day('2024-01-20'), destinationRegion });
  const said = sides({
    origin: { members: [member()], outflows: [outflow(), amended] },
    destination: { receptions: [reception(answer)] },
  });
  const view = assess(said, SHIPPED_RULES, day('2024-01-21'));
  expect(view.handover.state).toBe(state);
  expect(view.findings.some(({ kind }) => kind === 'RECEPTION_DECLINED')).toBe(state === 'DECLINED');
});
