import { fromGlobalId, happened, type RowKey, recordFirst, textIfGiven } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { subjectOf } from '../domain/subject.ts';
import { membershipTable } from '../facts/membership.ts';
import type { AdmitMemberInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { openAssociation, openBranchOf } from './open-place.ts';
import { recordOf } from './record-of.ts';

/** An association admits a person, to one of its branches or to none. */
export const admitMember = async (input: AdmitMemberInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'association'];
  const association = fromGlobalId('Association', input.association, path);
  const branch = input.branch == null ? null : fromGlobalId('AssociationBranch', input.branch, ['input', 'branch']);
  const subject = subjectOf(input, context);
  const validFrom = happened(input.validFrom, context.now, ['input', 'validFrom']);
  const values = {
    associationId: association.id,
    branchId: branch?.id ?? null,
    enterprise: textIfGiven(input.enterprise, 100, ['input', 'enterprise']),
    trade: textIfGiven(input.trade, 100, ['input', 'trade']),
    role: input.role ?? 'MEMBER',
    certificateNumber: textIfGiven(input.certificateNumber, 50, ['input', 'certificateNumber']),
    validFrom,
  };
  const body = { ...input, person: subject };
  const of = { associationId: association.id, branchId: branch?.id };
  return change(
    context,
    { operation: 'admitMember', region: association.region, of, path, input, body },
    async (doing) => {
      await openAssociation(doing, association, validFrom);
      if (branch) await openBranchOf(doing, association, branch, validFrom);
      const record = await recordOf(doing, subject, association.region, validFrom);
      const membership = { region: association.region, id: doing.newId(), recordId: record.id, ...values };
      return doing.tell(record, await recordFirst(doing.tx, membershipTable, membership, doing.stamp));
    },
  );
};
