import { DAY } from '../calendar.ts';
import type {
  DemoContact,
  DemoMember,
  DemoMembership,
  DemoOutflow,
  DemoReception,
  DemoRecord,
  MemberCase,
} from '../model.ts';
import type { DemoReceivingBranch } from '../organisations/destination.ts';
import type { DemoCity } from '../places/cities.ts';
import { enterpriseName, personName, phoneNumber, tradeName } from '../places/names.ts';
import { atHome, destinationFulfilments, logsOf } from './at-home.ts';
import { cityFor, corrected, fact, receivingBranchIn, type Stage } from './cast.ts';

/** Days by which a few left earlier, under the practice of 2007: on a day of then another side leads than today. */
const earlier = 2_900;

/** A member away, received and confirmed on both sides (对接), often a member of an association too. */
export const docked = (stage: Stage, n: number): MemberCase => {
  const { random, now } = stage;
  const city = cityFor(stage);
  const days = random.whole(90, 900);
  const home = atHome(stage, n);
  const early = n % 20 === 7 && home.member.validFrom < now - (days + earlier) * DAY;
  const left = now - (early ? days + earlier : days) * DAY;
  const away = arrive(stage, declare(stage, home, city, left), city, left + random.whole(2, 20) * DAY);
  return !early && random.chance(0.55) ? join(stage, away, city, left + random.whole(25, 80) * DAY) : away;
};

/** A member who was away and came home: both sides have closed the move. */
export const returned = (stage: Stage, n: number): MemberCase => {
  const { random, now } = stage;
  const city = cityFor(stage);
  const left = now - random.whole(400, 1000) * DAY;
  const back = now - random.whole(40, 300) * DAY;
  const away = arrive(stage, declare(stage, atHome(stage, n), city, left), city, left + random.whole(2, 20) * DAY);
  return {
    ...away,
    outflows: corrected(away.outflows, { validTo: back, returned: true }, back),
    receptions: corrected(away.receptions, { validTo: back, endedBy: 'RETURNED' }, back),
    destinationContacts: corrected(away.destinationContacts, { validTo: back }, back),
    destinationLogs: away.destinationLogs.filter(({ validFrom }) => validFrom < back),
    destinationFulfilments: away.destinationFulfilments.filter(({ validFrom }) => validFrom < back),
  };
};

/** The member leaves, and the home branch declares it. */
export const declare = (stage: Stage, home: MemberCase, city: DemoCity, left: number): MemberCase => {
  const outflow: DemoOutflow = {
    ...fact(stage, home.member.region, left),
    memberId: home.member.id,
    destination: city.region,
    reason: stage.random.chance(0.6) ? 'BUSINESS' : 'EMPLOYMENT',
    certificateNumber: `${home.member.region}-${stage.random.whole(100_000, 999_999)}`,
    receptionDeadline: left + 30 * DAY,
    confirmedReceptionId: null,
    confirmedReceptionRegion: null,
    receptionConfirmedAt: null,
    returned: false,
  };
  return { ...home, outflows: [outflow] };
};

/** A branch of the city receives the member, names a contact person, and the origin confirms. */
export const arrive = (stage: Stage, away: MemberCase, city: DemoCity, arrived: number): MemberCase => {
  const branch = receivingBranchIn(stage, city, arrived);
  const record = recordOf(stage, away.member, city.region, arrived);
  const reception = receptionOf(stage, record, branch, arrived, away.outflows.at(-1)?.id ?? null);
  const confirmed = arrived + stage.random.whole(1, 5) * DAY;
  return {
    ...away,
    outflows:
      away.outflows.length === 0
        ? []
        : corrected(
            away.outflows,
            {
              confirmedReceptionId: reception.id,
              confirmedReceptionRegion: reception.region,
              receptionConfirmedAt: confirmed,
            },
            confirmed,
          ),
    destinationRecords: [record],
    receptions: [reception],
    destinationContacts: [destinationContactOf(stage, record, branch, arrived)],
    destinationLogs: logsOf(stage, city.region, record.id, arrived, 8),
    destinationFulfilments: destinationFulfilments(stage, city.region, record.id, arrived),
  };
};

export const recordOf = (stage: Stage, member: DemoMember, region: string, since: number): DemoRecord => ({
  ...fact(stage, region, since),
  name: member.name,
  sex: member.sex,
  birthDate: member.birthDate,
  phone: member.phone,
  homeCounty: member.region,
  identity: member.identity,
  memberId: member.id,
  memberRegion: member.region,
});

export const receptionOf = (
  stage: Stage,
  record: DemoRecord,
  branch: DemoReceivingBranch,
  since: number,
  outflowId: string | null,
): DemoReception => ({
  ...fact(stage, record.region, since),
  recordId: record.id,
  branchId: branch.id,
  branchKind: branch.kind,
  status: 'RECEIVED',
  declineReason: null,
  endedBy: null,
  outflowId,
});

const destinationContactOf = (
  stage: Stage,
  record: DemoRecord,
  branch: DemoReceivingBranch,
  since: number,
): DemoContact => ({
  ...fact(stage, record.region, since),
  subjectId: record.id,
  name: personName(stage.random, 'FEMALE'),
  phone: phoneNumber(stage.random),
  branchId: branch.id,
});

/** The member joins an association of the city, where there is one also its joint branch. */
export const join = (stage: Stage, away: MemberCase, city: DemoCity, since: number): MemberCase => {
  const { random, organisations } = stage;
  const association = random.pick(
    organisations.association.associations.filter(({ region }) => region === city.region),
  );
  const branches = organisations.association.branches.filter(({ associationId }) => associationId === association.id);
  const branch = branches.length > 0 && random.chance(0.7) ? random.pick(branches) : null;
  const trade = association.trade ?? tradeName(random);
  const record = recordOf(stage, away.member, city.region, since);
  const membership: DemoMembership = {
    ...fact(stage, city.region, since),
    recordId: record.id,
    associationId: association.id,
    branchId: branch?.id ?? null,
    enterprise: enterpriseName(random, city.short, trade),
    trade,
    role: random.chance(0.08) ? 'COUNCIL' : 'MEMBER',
  };
  return { ...away, associationRecords: [record], memberships: [membership] };
};
