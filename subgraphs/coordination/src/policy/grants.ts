import type { Viewer } from '@liangdi/kit';

/** Over a grant `g`: an account sees its own, auditors see all. The account is the parameter. */
export const seesGrant = ({ role }: Viewer, parameter: number): string =>
  role === 'auditor' || role === 'service' ? `$${parameter}::text is not null` : `g.account = $${parameter}`;
