import type { Kind } from '../config/kinds.ts';
import type { Normaliser } from '../values/normalised.ts';
import { addressNormaliser } from './address.ts';
import { dateNormaliser } from './date.ts';
import { identifierNormaliser } from './identifier.ts';
import { nameNormaliser } from './name.ts';
import { phoneNormaliser } from './phone.ts';
import { sexNormaliser } from './sex.ts';
import { stringNormaliser } from './string.ts';

const NORMALISERS: Readonly<Record<Kind, Normaliser>> = {
  name: nameNormaliser,
  date: dateNormaliser,
  identifier: identifierNormaliser,
  phone: phoneNormaliser,
  address: addressNormaliser,
  region: stringNormaliser,
  sex: sexNormaliser,
  text: stringNormaliser,
};

export const normaliserOf = (kind: Kind): Normaliser => NORMALISERS[kind];
