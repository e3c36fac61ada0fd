import type { Claims } from './claims.ts';
import { type Attributes, answersFor, sees } from './decide.ts';
import { sensitiveFields } from './sensitive.ts';
import type { SideName } from './subjects.ts';

/**
 * Whether a side gives the viewer a field (`Type.field`) of what it holds of the subject: for whoever shows elsewhere what
 * stands in it. To a partner none that its agreement does not name.
 */
export const mayRead = (side: SideName, field: string, subject: Attributes, claims: Claims): boolean => {
  if (!sees(side, subject, claims)) return false;
  if (claims.role === 'partner') return claims.fields.includes(field);
  const [type = '', name = ''] = field.split('.');
  return !sensitiveFields(side, type).includes(name) || answersFor(side, subject, claims);
};
