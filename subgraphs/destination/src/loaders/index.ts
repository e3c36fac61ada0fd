import { factLoaders, nestedConnections, perRequest } from '@liangdi/kit';
import { factOfMemberAt, factsOfMember } from '@liangdi/records';
import { activityTable } from '../facts/activity.ts';
import { careCaseTable } from '../facts/care-case.ts';
import { contactLogTable, contactTable } from '../facts/contact.ts';
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

/** One request's loaders: each batch is one statement. */
export const createLoaders = perRequest({
  city: organisationLoader<OrganisationRow>('city'),
  cityByCode,
  subdistrict: organisationLoader<SubdistrictRow>('subdistrict'),
  branch: organisationLoader<ReceivingBranchRow>('receiving_branch'),
  terminal: organisationLoader<SubdistrictPlaceRow>('learning_terminal'),
  centre: organisationLoader<ServiceCentreRow>('service_centre'),
  record: records.byKey,
  recordsOfMember: records.ofMember,
  reception: factLoaders(receptionTable),
  contact: factLoaders(contactTable),
  contactLog: factLoaders(contactLogTable),
  attendance: factLoaders(attendanceTable),
  careCase: factLoaders(careCaseTable),
  activity: factLoaders(activityTable),
  fulfilment: factLoaders(fulfilmentTable),
  receptionOfMemberAt: factOfMemberAt(receptionTable, 'last', `f.status = 'RECEIVED'`),
  contactOfMemberAt: factOfMemberAt(contactTable, 'last'),
});

/** One request's connections under a parent: all parents that ask for the same page share one statement. */
export const createConnections = perRequest({
  subdistrictsOfCity: nestedConnections(organisationsUnder<SubdistrictRow>('subdistrict', 'city_id')),
  branchesOfSubdistrict: nestedConnections(
    organisationsUnder<ReceivingBranchRow>('receiving_branch', 'subdistrict_id'),
  ),
  centresOfSubdistrict: nestedConnections(organisationsUnder<ServiceCentreRow>('service_centre', 'subdistrict_id')),
  receptionsOfBranch: nestedConnections(openReceptionsOfBranch),
  receptionsOfRecord: nestedConnections(receptionsOfRecord),
  receptionsOfMember: nestedConnections(factsOfMember(receptionTable)),
  contactsOfMember: nestedConnections(factsOfMember(contactTable)),
  contactLogOfMember: nestedConnections(factsOfMember(contactLogTable)),
  fulfilmentsOfMember: nestedConnections(factsOfMember(fulfilmentTable)),
  attendancesOfMember: nestedConnections(factsOfMember(attendanceTable)),
  careCasesOfMember: nestedConnections(factsOfMember(careCaseTable)),
  activitiesOfMember: nestedConnections(activitiesOfMember),
});

export type Loaders = ReturnType<typeof createLoaders>;
export type Connections = ReturnType<typeof createConnections>;
