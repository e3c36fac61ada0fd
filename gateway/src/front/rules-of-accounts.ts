import type { Viewer } from '@liangdi/kit';
import { type FrontRefusal, refusal } from './errors.ts';

const noAgreement = refusal(
  403,
  'NO_AGREEMENT',
  'No agreement of yours is in force, or it cannot be looked up now. 贵单位没有生效的合作协议，或暂时无法核对。',
);

const anotherPurpose = refusal(
  403,
  'PURPOSE_NOT_AGREED',
  'State the purpose of your agreement in the header x-purpose. 请在 x-purpose 请求头中写明协议约定的用途。',
);

/** A partner asks under an agreement in force and for its purpose, whatever it asks for. */
export const agreementRefusal = ({ role, terms, purpose }: Viewer): FrontRefusal | undefined => {
  if (role === 'partner' && !terms) return noAgreement;
  return terms && purpose !== terms.purpose ? anotherPurpose : undefined;
};
