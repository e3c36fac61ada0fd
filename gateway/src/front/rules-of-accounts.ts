import { lacksStanding, type RequestContext } from '../context.ts';
import { type FrontRefusal, refusal } from './errors.ts';

const noAgreement = refusal(403, 'NO_AGREEMENT', 'No agreement of yours is in force. 贵单位没有生效的合作协议。');

const unknownAgreement = refusal(
  503,
  'AGREEMENT_UNKNOWN',
  'Whether an agreement of yours is in force cannot be looked up now. Ask again in a moment. 暂时无法核对贵单位的合作协议，请稍后再试。',
  { headers: { 'retry-after': '1' } },
);

const anotherPurpose = refusal(
  403,
  'PURPOSE_NOT_AGREED',
  'State the purpose of your agreement in the header x-purpose. 请在 x-purpose 请求头中写明协议约定的用途。',
);

/** A partner asks under an agreement in force and for its purpose, whatever it asks for. */
export const agreementRefusal = (context: RequestContext): FrontRefusal | undefined => {
  const { role, terms, purpose } = context.viewer;
  if (role === 'partner' && !terms) return lacksStanding(context) ? unknownAgreement : noAgreement;
  return terms && purpose !== terms.purpose ? anotherPurpose : undefined;
};
