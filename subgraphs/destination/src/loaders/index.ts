import { factLoaders, nestedConnections, type Session } from '@liangdi/kit';
import { factOfMemberAt, factsOfMember } from '@liangdi/records';
import { activityTable } from '../facts/activity.ts';
import { careCaseTable } from '../facts/care-case.ts';
import { contactLogTable, contactTable } from '../facts/contact.ts';
import { documents } from '../facts/document.ts';
import { attendanceTable, fulfilmentTable } from '../facts/fulfilment.ts';
import { receptionTable } from '../facts/reception.ts';
import type {
  OrganisationRow,
  ReceivingBranchRow,
  ServiceCentreRow,
  SubdistrictPlaceRow,
  SubdistrictRow,
} from '../rows.ts';
import { activitiesOfMember, openReceptionsOfBranch, organisationsUnder, receptionsOfRecord } from './lists.ts';
import { cityByCode, organisationLoader } from './organisations.ts';
import { records } from './records.ts';

/**
 * One request's loaders: each batch is one statement.
 * @param judgement reads all facts of whoever the judgement asks for; they never reach a caller
 */
export const createLoaders = (session: Session, judgement: Session) => ({
  city: organisationLoader<OrganisationRow>(session, 'city'),
  cityByCode: cityByCode<OrganisationRow>(session),
  subdistrict: organisationLoader<SubdistrictRow>(session, 'subdistrict'),
  branch: organisationLoader<ReceivingBranchRow>(session, 'receiving_branch'),
  terminal: organisationLoader<SubdistrictPlaceRow>(session, 'learning_terminal'),
  centre: organisationLoader<ServiceCentreRow>(session, 'service_centre'),
  record: records.byKey(session),
  recordsOfMember: records.ofMember(session),
  reception: factLoaders(session, receptionTable),
  contact: factLoaders(session, contactTable),
  contactLog: factLoaders(session, contactLogTable),
  attendance: factLoaders(session, attendanceTable),
  careCase: factLoaders(session, careCaseTable),
  activity: factLoaders(session, activityTable),
  fulfilment: factLoaders(session, fulfilmentTable),
  receptionOfMemberAt: factOfMemberAt(session, receptionTable, `f.status = 'RECEIVED'`),
  contactOfMemberAt: factOfMemberAt(session, contactTable),
  factsOfMember: documents.ofMembers(judgement),
});

/** One request's connections under a parent: all parents that ask for the same page share one statement. */
export const createConnections = (session: Session) => ({
  subdistrictsOfCity: nestedConnections(session, organisationsUnder<SubdistrictRow>('subdistrict', 'city_id')),
  branchesOfSubdistrict: nestedConnections(
    session,
    organisationsUnder<ReceivingBranchRow>('receiving_branch', 'subdistrict_id'),
  ),
  centresOfSubdistrict: nestedConnections(
    session,
    organisationsUnder<ServiceCentreRow>('service_centre', 'subdistrict_id'),
  ),
  receptionsOfBranch: nestedConnections(session, openReceptionsOfBranch),
  receptionsOfRecord: nestedConnections(session, receptionsOfRecord),
  receptionsOfMember: nestedConnections(session, factsOfMember(receptionTable)),
  contactsOfMember: nestedConnections(session, factsOfMember(contactTable)),
  contactLogOfMember: nestedConnections(session, factsOfMember(contactLogTable)),
  fulfilmentsOfMember: nestedConnections(session, factsOfMember(fulfilmentTable)),
  attendancesOfMember: nestedConnections(session, factsOfMember(attendanceTable)),
  careCasesOfMember: nestedConnections(session, factsOfMember(careCaseTable)),
  activitiesOfMember: nestedConnections(session, activitiesOfMember),
});

export type Loaders = ReturnType<typeof createLoaders>;
export type Connections = ReturnType<typeof createConnections>;
