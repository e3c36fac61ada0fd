import type { AgreementSeed } from '@liangdi/coordination';
import { toGlobalId } from '@liangdi/kit';

const county = '330324';

const seed = (id: string, terms: Omit<AgreementSeed, 'id' | 'region' | 'approvedBy'>) => ({
  ...terms,
  id,
  region: county,
  approvedBy: { ORIGIN: 'yongjia', DESTINATION: 'shanghai' },
  globalId: toGlobalId('Agreement', county, id),
});

/** The demo's agreements: one that names some fields of the members of one pair, and one that opens counts alone. */
export const demoAgreements = {
  members: seed('0de30000-0000-8000-8000-000000000001', {
    partner: '上海流动人才服务中心',
    purpose: 'job-training',
    pairs: [[county, '310000']],
    fields: [
      'Member.name',
      'Member.outflow',
      'Member.reception',
      'Outflow.destination',
      'Reception.branch',
      'Reception.status',
    ],
  }),
  counts: seed('0de30000-0000-8000-8000-000000000002', {
    partner: '人口研究所',
    purpose: 'research',
    pairs: [
      [county, '310000'],
      [county, '110000'],
    ],
    fields: [],
  }),
} as const;
