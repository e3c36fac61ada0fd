import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FileAnswer, isFilePath, refuseEarly, refuseFile } from '@liangdi/kit';
import { codeOf, type FrontRefusal, rateLimited, refusal } from '../front/errors.ts';
import type { Identified } from '../front/front.ts';
import { agreementRefusal } from '../front/rules-of-accounts.ts';
import type { Spend } from '../security/budgets/budgets.ts';

export interface FileRoutes {
  readonly identify: (request: IncomingMessage) => Promise<Identified>;
  readonly spend: Spend;
  /** Told the code of each refusal that is decided here. */
  readonly onRefused: (code: string) => void;
  /** By name of the side. */
  readonly sides: Readonly<Record<string, FileAnswer>>;
}

/** Points of the account's budget: staff uploads twenty files at once, and then one a second. */
const costs = { upload: 50_000, download: 10_000 };

const noSide = refusal(404, 'NOT_FOUND', 'There is no such side. 没有这一方。');

/** `POST /upload/SIDE?organisation=ID` and `GET /download/SIDE/ID`, by way of the side, for whoever has signed in. */
export const createFileRoutes = ({ identify, spend, onRefused, sides }: FileRoutes) => {
  const answer = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const refuse = (why: FrontRefusal): void => {
      const code = codeOf(why);
      onRefused(code);
      refuseEarly(response, why.status, code, why.errors[0]?.message ?? '', why.headers);
    };
    const name = url.pathname.split('/')[2] ?? '';
    const answerOf = Object.hasOwn(sides, name) ? sides[name] : undefined;
    if (!answerOf) return refuse(noSide);
    const identified = await identify(request);
    if (identified.phase === 'refused') {
      const challenge = identified.status === 401 ? { headers: { 'www-authenticate': 'Bearer' } } : {};
      return refuse(refusal(identified.status, identified.code, identified.message, challenge));
    }
    const { viewer } = identified.context;
    const notAgreed = agreementRefusal(identified.context);
    if (notAgreed) return refuse(notAgreed);
    const spent = spend(viewer, request.method === 'POST' ? costs.upload : costs.download);
    if (spent.phase === 'exhausted') return refuse(rateLimited(spent.retryAfterSeconds));
    return answerOf(request, response, url, viewer);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://local');
    if (!isFilePath(url.pathname)) return false;
    await answer(request, response, url).catch((error) => refuseFile(response, error));
    return true;
  };
};
