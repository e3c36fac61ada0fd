import type { IncomingMessage, ServerResponse } from 'node:http';
import { send, sendRefusal } from '@liangdi/kit';
import type { RequestContext } from '../context.ts';
import type { Engine } from '../execution/index.ts';
import { codeOf, rateLimited } from '../front/errors.ts';
import type { Identified } from '../front/front.ts';
import type { Spend } from '../security/budgets/budgets.ts';
import { exportRecord } from './export-record.ts';

export interface ExportRoute {
  readonly engine: Engine<RequestContext>;
  readonly identify: (request: IncomingMessage) => Promise<Identified>;
  readonly spend: Spend;
}

/** Points of a member's budget that an export costs: a few of them use it up, and it fills again within minutes. */
const cost = 10_000;

/** `GET /me/export` gives a member everything that is held of them on every side, as one JSON document. */
export const createExportRoute =
  ({ engine, identify, spend }: ExportRoute) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (new URL(request.url ?? '/', 'http://local').pathname !== '/me/export') return false;
    const refuse = (status: number, code: string, message: string, headers = {}): true => {
      sendRefusal(response, status, code, message, headers);
      return true;
    };
    if (request.method !== 'GET')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'GET the export. 请使用 GET 下载。', { allow: 'GET' });
    const identified = await identify(request);
    if (identified.phase === 'refused')
      return refuse(identified.status, identified.code, identified.message, { 'www-authenticate': 'Bearer' });
    const { viewer } = identified.context;
    if (viewer.member === null)
      return refuse(403, 'FORBIDDEN', 'Only a member has a record of their own. 仅成员本人可以导出自己的档案。');
    const spent = spend(viewer, cost);
    if (spent.phase === 'exhausted') {
      const why = rateLimited(spent.retryAfterSeconds);
      return refuse(why.status, codeOf(why), why.errors[0]?.message ?? '', why.headers);
    }
    const exported = await exportRecord(engine, { ...identified.context, extensions: () => ({}) });
    send(response, 200, 'application/json; charset=utf-8', `${JSON.stringify(exported, null, 2)}\n`, {
      'content-disposition': 'attachment; filename="my-record.json"',
    });
    return true;
  };
