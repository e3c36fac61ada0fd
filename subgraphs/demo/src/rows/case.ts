import type {
  DemoContact,
  DemoFact,
  DemoFulfilment,
  DemoLog,
  DemoOutflow,
  DemoReception,
  DemoRecord,
  MemberCase,
} from '../model.ts';
import { type DemoRow, eventColumns, periodColumns } from './row.ts';

/** Makes the identity token of what stands for a resident ID number in the demo. */
export type TokenOf = (identity: string) => string;

/** Rows of one member's story on every side, what others hang on first. */
export function* caseRows(story: MemberCase, tokenOf: TokenOf): Generator<DemoRow> {
  yield* originRows(story, tokenOf);
  yield* destinationRows(story, tokenOf);
  yield* associationRows(story, tokenOf);
}

const contactRow = (side: 'origin' | 'destination', key: 'memberId' | 'recordId', contact: DemoContact): DemoRow => ({
  side,
  table: 'contact_person',
  row: {
    ...periodColumns(contact),
    [key]: contact.subjectId,
    branchId: contact.branchId,
    name: contact.name,
    phone: contact.phone,
  },
});

/** The branch that had received a person when something happened, and did it. */
const branchAt = (receptions: readonly DemoReception[], { subjectId, validFrom }: DemoLog | DemoFulfilment) => ({
  branchId:
    receptions.find(
      (one) =>
        one.recordId === subjectId &&
        one.status === 'RECEIVED' &&
        one.supersededAt === null &&
        one.validFrom <= validFrom &&
        (one.validTo === null || validFrom < one.validTo),
    )?.branchId ?? null,
});

const logRow = (side: 'origin' | 'destination', log: DemoLog, of: object): DemoRow => ({
  side,
  table: 'contact_log',
  row: {
    ...eventColumns(log),
    ...of,
    direction: log.direction,
    means: log.means,
    reached: true,
    subject: log.subject,
  },
});

const fulfilmentRow = (
  side: 'origin' | 'destination',
  { subjectId: _subject, duty, note, ...fact }: DemoFulfilment,
  of: object,
): DemoRow => ({ side, table: 'fulfilment', row: { ...eventColumns(fact), ...of, duty, note } });

function* originRows(
  { member, outflows, originContacts, originLogs, originFulfilments }: MemberCase,
  tokenOf: TokenOf,
): Generator<DemoRow> {
  yield {
    side: 'origin',
    table: 'member_version',
    row: {
      ...eventColumns(member),
      branchId: member.branchId,
      name: member.name,
      sex: member.sex,
      birthDate: member.birthDate,
      phone: member.phone,
      standing: member.standing,
      joinedOn: member.joinedOn,
      whereabouts: member.whereabouts,
      whereaboutsSince: new Date(member.whereabouts === 'KNOWN' ? member.validFrom : member.recordedAt),
      identityToken: tokenOf(member.identity),
    },
  };
  for (const outflow of outflows)
    yield {
      side: 'origin',
      table: 'outflow',
      row: {
        ...periodColumns(outflow),
        memberId: outflow.memberId,
        destination: outflow.destination,
        reason: outflow.reason,
        certificateNumber: outflow.certificateNumber,
        certificateFrom: null,
        certificateUntil: null,
        receptionDeadline: new Date(outflow.receptionDeadline),
        confirmedReceptionRegion: outflow.confirmedReceptionRegion,
        confirmedReceptionId: outflow.confirmedReceptionId,
        receptionConfirmedAt: outflow.receptionConfirmedAt === null ? null : new Date(outflow.receptionConfirmedAt),
        returned: outflow.returned,
      },
    };
  for (const contact of originContacts) yield contactRow('origin', 'memberId', contact);
  for (const log of originLogs) yield logRow('origin', log, { memberId: log.subjectId });
  for (const fulfilment of originFulfilments)
    yield fulfilmentRow('origin', fulfilment, { memberId: fulfilment.subjectId });
}

function* recordRows(side: 'destination' | 'association', record: DemoRecord, tokenOf: TokenOf): Generator<DemoRow> {
  const { region, id, memberRegion, memberId } = record;
  yield {
    side,
    table: 'record',
    row: {
      region,
      id,
      memberRegion,
      memberId,
      linkVersion: memberId === null ? 0 : 1,
      linkedAt: memberId === null ? null : new Date(record.recordedAt),
    },
  };
  yield {
    side,
    table: 'record_version',
    row: {
      ...eventColumns(record),
      name: record.name,
      sex: record.sex,
      birthDate: record.birthDate,
      phone: record.phone,
      ...(side === 'destination' && { address: null }),
      homeCounty: record.homeCounty,
      identityToken: record.identity === null ? null : tokenOf(record.identity),
    },
  };
}

/** The certificate of somebody who was not home again from a region, or its city, when it recorded them. */
const shownBy = (outflows: readonly DemoOutflow[], { region, validFrom }: DemoFact): string | null =>
  outflows.find(
    (one) => one.destination.slice(0, 2) === region.slice(0, 2) && (one.validTo === null || validFrom < one.validTo),
  )?.certificateNumber ?? null;

function* destinationRows(story: MemberCase, tokenOf: TokenOf): Generator<DemoRow> {
  const side = 'destination';
  for (const record of story.destinationRecords) yield* recordRows(side, record, tokenOf);
  for (const reception of story.receptions)
    yield {
      side,
      table: 'reception',
      row: {
        ...periodColumns(reception),
        recordId: reception.recordId,
        branchId: reception.branchId,
        status: reception.status,
        declineReason: reception.declineReason,
        endedBy: reception.endedBy,
        outflowId: reception.outflowId,
        certificateNumber: shownBy(story.outflows, reception),
      },
    };
  for (const contact of story.destinationContacts) yield contactRow(side, 'recordId', contact);
  const of = (fact: DemoLog | DemoFulfilment) => ({ recordId: fact.subjectId, ...branchAt(story.receptions, fact) });
  for (const log of story.destinationLogs) yield logRow(side, log, of(log));
  for (const fulfilment of story.destinationFulfilments) yield fulfilmentRow(side, fulfilment, of(fulfilment));
  for (const care of story.careCases)
    yield {
      side,
      table: 'care_case',
      row: {
        ...periodColumns(care),
        recordId: care.recordId,
        centreId: care.centreId,
        need: care.need,
        answerDueAt: new Date(care.answerDueAt),
        answeredAt: care.answeredAt === null ? null : new Date(care.answeredAt),
      },
    };
}

function* associationRows(story: MemberCase, tokenOf: TokenOf): Generator<DemoRow> {
  const side = 'association';
  for (const record of story.associationRecords) yield* recordRows(side, record, tokenOf);
  for (const membership of story.memberships)
    yield {
      side,
      table: 'membership',
      row: {
        ...periodColumns(membership),
        recordId: membership.recordId,
        associationId: membership.associationId,
        branchId: membership.branchId,
        enterprise: membership.enterprise,
        trade: membership.trade,
        role: membership.role,
        certificateNumber: shownBy(story.outflows, membership),
      },
    };
}
