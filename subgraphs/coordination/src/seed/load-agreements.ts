import type pg from 'pg';
import type { AgreementRow } from '../agreements/agreement.ts';
import { recordAgreement } from '../agreements/agreement-store.ts';
import { onPool } from '../store/postgres.ts';

/** An agreement that both sides have approved. */
export interface AgreementSeed {
  readonly id: string;
  /** Of the first origin. */
  readonly region: string;
  readonly partner: string;
  readonly purpose: string;
  readonly pairs: readonly (readonly [origin: string, destination: string])[];
  readonly fields: readonly string[];
  /** Accounts. */
  readonly approvedBy: Readonly<Record<'ORIGIN' | 'DESTINATION', string>>;
}

const year = 366 * 86_400_000;

/** Records agreements in force for a year from an instant (epoch milliseconds). As the owner of the tables. */
export const loadAgreements = async (pool: pg.Pool, seeds: readonly AgreementSeed[], now: number): Promise<void> => {
  for (const seed of seeds) await recordAgreement(onPool(pool), toRow(seed, new Date(now)), 'demo');
};

const toRow = ({ id, region, partner, purpose, pairs, fields, approvedBy }: AgreementSeed, at: Date): AgreementRow => {
  const [origins, destinations] = [pairs.map(([origin]) => origin), pairs.map(([, destination]) => destination)];
  const approval = (side: 'ORIGIN' | 'DESTINATION') => (of: string) => ({
    side,
    region: of,
    account: approvedBy[side],
    at: at.toISOString(),
  });
  return {
    region,
    id,
    version: 1,
    status: 'IN_FORCE',
    partner,
    purpose,
    origins,
    destinations,
    fields,
    requests_per_minute: 600,
    cost_per_minute: 60_000,
    approvals: [...new Set(origins)]
      .map(approval('ORIGIN'))
      .concat([...new Set(destinations)].map(approval('DESTINATION'))),
    reason: null,
    starts_at: at,
    ends_at: new Date(at.getTime() + year),
    recorded_at: at,
  };
};
