/** What a column can hold. Closed; which of them a roster has is said by its kind. */
export const FIELDS = [
  'name',
  'sex',
  'birthDate',
  'idNumber',
  'phone',
  'homeBranch',
  'standing',
  'joinedOn',
  'destination',
  'reason',
  'leftOn',
  'certificateNumber',
  'homeCounty',
  'branch',
  'receivedOn',
  'employer',
  'enterprise',
  'trade',
  'role',
  'association',
  'address',
  'note',
] as const;

export type Field = (typeof FIELDS)[number];

/** Characters of a text at most, as a side keeps them; the others are compared or not kept. */
export const LONGEST: Readonly<Partial<Record<Field, number>>> = {
  certificateNumber: 50,
  enterprise: 100,
  trade: 100,
  address: 200,
};

/** How a field's cells are read. */
export type FieldType = 'name' | 'sex' | 'birthDate' | 'date' | 'idNumber' | 'phone' | 'standing' | 'region' | 'text';

export const FIELD_TYPES: Readonly<Record<Field, FieldType>> = {
  name: 'name',
  sex: 'sex',
  birthDate: 'birthDate',
  idNumber: 'idNumber',
  phone: 'phone',
  homeBranch: 'text',
  standing: 'standing',
  joinedOn: 'date',
  destination: 'region',
  reason: 'text',
  leftOn: 'date',
  certificateNumber: 'text',
  homeCounty: 'region',
  branch: 'text',
  receivedOn: 'date',
  employer: 'text',
  enterprise: 'text',
  trade: 'text',
  role: 'text',
  association: 'text',
  address: 'text',
  note: 'text',
};
