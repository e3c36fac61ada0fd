import type { Session } from '../database/session.ts';
import { errors } from '../errors/common.ts';

/** The last thing that a member said of an agreement. */
export interface SaidConsent {
  readonly region: string;
  /** The member's own id. */
  readonly id: string;
  readonly agreement: string;
  readonly withdrawn: boolean;
  /** Its number among all that members ever said; grows in the order of commits, and comes no second time after a restore. */
  readonly revision: number;
}

export interface ConsentPage {
  readonly consents: readonly SaidConsent[];
  readonly caughtUp: boolean;
}

/** What members said behind a revision, in its order. */
export type ReadConsents = (after: string | null, limit: number) => Promise<ConsentPage>;

export interface Consents {
  /**
   * Resolves once the side knows of everything up to a revision, and has asked for it where it did not.
   * @throws CallerError `CONSENTS_UNKNOWN` when it cannot be known: then a partner gets nothing
   */
  upTo(revision: number): Promise<void>;
}

/** Consents of a page. */
const limit = 1000;

/**
 * What a side knows of consent. A partner's request says how much has been said by then; a side that knows less asks
 * first. So a withdrawal holds from the next request on, and costs nothing while nobody says anything.
 * @param read of coordination; without it a side knows nothing of what was said
 */
export const createConsents = (service: Session, read: ReadConsents | undefined): Consents => {
  let known = -1;
  let asking: Promise<void> | undefined;

  const take = async (consents: readonly SaidConsent[]): Promise<void> => {
    await service.rows(
      'kit.consents.take',
      `INSERT INTO consent_withdrawal AS w (region, member_id, agreement, withdrawn, revision)
       SELECT DISTINCT ON (c.region, c.id, c.agreement) c.* FROM json_to_recordset($1)
         AS c(region TEXT, id UUID, agreement UUID, withdrawn BOOLEAN, revision BIGINT)
       ORDER BY c.region, c.id, c.agreement, c.revision DESC
       ON CONFLICT (region, member_id, agreement) DO UPDATE SET withdrawn = excluded.withdrawn, revision = excluded.revision
         WHERE w.revision < excluded.revision`,
      [JSON.stringify(consents)],
    );
  };

  const ask = async (): Promise<void> => {
    const [row] = await service.rows<{ known: number }>(
      'kit.consents.known',
      'SELECT coalesce(max(revision), 0)::int8 AS known FROM consent_withdrawal',
    );
    known = Number(row?.known ?? 0);
    for (let caughtUp = read === undefined; read && !caughtUp; ) {
      const page = await read(String(known), limit);
      if (page.consents.length > 0) await take(page.consents);
      known = Number(page.consents.at(-1)?.revision ?? known);
      caughtUp = page.caughtUp;
    }
  };

  return {
    upTo: async (revision) => {
      // Twice: what is being asked for already may have begun before the revision came to be.
      for (let attempt = 0; attempt < 2 && known < revision; attempt += 1) {
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        await asking.catch(() => {});
      }
      if (known < revision) throw errors.CONSENTS_UNKNOWN({});
    },
  };
};
