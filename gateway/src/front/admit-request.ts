import type { Viewer } from '@liangdi/kit';
import type { RequestContext } from '../context.ts';
import { refusedCost, type Spend } from '../security/budgets/budgets.ts';
import { introspectionMilliseconds, type PlanningTime } from '../security/budgets/planning-time.ts';
import { isPublic, readableBy } from '../security/entitled.ts';
import type { Admitted, createAdmission } from '../security/limits/admit.ts';
import { unstorableVariable } from '../security/limits/storable-text.ts';
import type { TrustedDocuments } from '../security/trusted/trusted-documents.ts';
import type { Metrics } from '../watch/metrics.ts';
import { errorsFor, type FrontRefusal, rateLimited, refusal } from './errors.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { agreementRefusal } from './rules-of-accounts.ts';

export interface AdmitOptions {
  readonly admission: ReturnType<typeof createAdmission<RequestContext>>;
  readonly trusted: TrustedDocuments;
  readonly spend: Spend;
  readonly planning: PlanningTime;
  readonly metrics: Metrics;
  /** Whether anybody may ask for the schema; the public never may. */
  readonly introspection: boolean;
  /** Whether partners may send nothing but trusted documents. */
  readonly partnersTrustedOnly: boolean;
}

/** A request that may be executed, whichever way it then takes. */
export interface AdmittedRequest {
  readonly query: string;
  readonly request: GraphqlRequest;
  readonly admitted: Admitted<RequestContext> & { readonly phase: 'admitted' };
  /** Whether the document was seen before this request. */
  readonly isKnown: boolean;
  /** Name of a trusted document, or `other`. */
  readonly operation: string;
  readonly cost: { readonly operation: number; readonly limit: number; readonly remaining: number };
  /** Takes the time for which it is planned anew for its variables, where that has a price. */
  readonly planned?: (milliseconds: number) => void;
}

const unknownDocument = refusal(
  400,
  'PERSISTED_QUERY_NOT_FOUND',
  'There is no trusted document of this hash. 没有与此哈希值对应的受信任文档。',
);

/** Clients that hear this word send documents from then on, without asking for each one's hash first. */
const noPersistedQueries = refusal(
  400,
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'There is no trusted document of this hash, and none is registered by it: send the document. 没有与此哈希值对应的受信任文档，也不会据此登记：请发送完整文档。',
);

/** Whoever sends a document means that one: an answer to another would be taken for its own. */
const anotherDocument = refusal(
  400,
  'BAD_REQUEST',
  'The id is not that of the document beside it. Send one of the two, or both of the same document. 标识与随附的文档不符，请只发送其一，或确保二者一致。',
);

const untrusted = refusal(
  403,
  'DOCUMENT_NOT_TRUSTED',
  'Partners may send only documents that were agreed on, by their documentId. 合作单位只能发送已约定的文档（documentId）。',
);

const noIntrospection = refusal(400, 'INTROSPECTION_DISABLED', 'The schema is not shown here. 此处不提供模式查询。');

/** Nothing is wrong with the document, which is why it costs nothing. */
const busy = (errors: FrontRefusal['errors']): FrontRefusal => ({
  status: 503,
  errors,
  headers: { 'retry-after': '1' },
});

/** An event tells that something came about, whatever is asked of it: no agreement names that. */
const noSubscriptions = refusal(
  403,
  'FORBIDDEN',
  'Partners have no subscriptions: ask by queries. 合作单位不能订阅，请使用查询。',
);

const readOnlyGet = refusal(405, 'METHOD_NOT_ALLOWED', 'Only queries may be sent by GET. GET 请求只能用于查询。', {
  headers: { allow: 'POST' },
});

/** Characters of a path that are told: it is the caller's own, and as long as they like. */
const longestPath = 200;

const unstorable = (viewer: Viewer, path: string): FrontRefusal => {
  const place = path.slice(0, longestPath).toWellFormed();
  const message = `A text in ${place} holds a NUL character or half a character, which cannot be stored. Leave it out. ${place} 中的文本含有空字符（NUL）或不完整的字符，无法保存，请去除。`;
  return refusal(400, 'INVALID_VALUE', readableBy(viewer, message));
};

/** To find out that a request is refused has its price, too. */
const paidFor = (spend: Spend, viewer: Viewer, refused: FrontRefusal): FrontRefusal => {
  const spent = spend(viewer, refusedCost);
  return spent.phase === 'exhausted' ? rateLimited(spent.retryAfterSeconds) : refused;
};

const introspectionTime = (admitted: Admitted<RequestContext>): number =>
  admitted.phase === 'admitted' && admitted.readsWholeSchema ? introspectionMilliseconds : 0;

/** What a document takes after it was read and found to be valid. */
const planningTime = (admitted: Admitted<RequestContext>): number =>
  introspectionTime(admitted) +
  ((admitted.phase === 'admitted' ? admitted.prepared : admitted).plannedMilliseconds ?? 0);

/** With other variables, a known document that asks for the whole schema is answered from it once more. */
const isAskedAnew = (before: Admitted<RequestContext>, { variables }: GraphqlRequest): boolean =>
  introspectionTime(before) > 0 && Object.keys(variables).length > 0;

/** Whether a known document is planned for its variables, so that it may have to be planned once more. */
const isPlannedByVariables = (admitted: Admitted<RequestContext> | undefined): boolean =>
  admitted?.phase === 'admitted' && admitted.prepared.phase === 'ready' && admitted.prepared.compiled.most > 1;

/** Every rule of the front door that looks at the document or its price, in one order for every way. */
export const admitRequest = async (
  { admission, trusted, spend, planning, metrics, introspection, partnersTrustedOnly }: AdmitOptions,
  request: GraphqlRequest,
  context: RequestContext,
  method: string | undefined,
): Promise<AdmittedRequest | FrontRefusal> => {
  const { viewer } = context;
  const agreed = request.documentId === undefined ? undefined : trusted.find(request.documentId);
  if (agreed && request.query && trusted.known(request.query) !== agreed) return anotherDocument;
  const document = agreed ?? (request.query === undefined ? undefined : trusted.known(request.query));
  const query = document?.text ?? request.query;
  if (query === undefined) return request.isPersisted ? noPersistedQueries : unknownDocument;
  if (partnersTrustedOnly && viewer.role === 'partner' && !document) return untrusted;

  const before = admission.seen(query, request.operationName);
  const admit = () => admission.admit(query, request.operationName);
  const isFree = document !== undefined || (before !== undefined && !isAskedAnew(before, request));
  const mayBePlanned = !isFree || (document === undefined && isPlannedByVariables(before));
  const wait = mayBePlanned ? planning.wait(viewer) : 0;
  if (wait > 0) return rateLimited(wait);
  const admitted = isFree ? (before ?? (await admit())) : await planning.spend(viewer, admit, planningTime);
  metrics.document(admitted.phase === 'refused' ? 'refused' : before ? 'hit' : 'miss');
  if (admitted.phase === 'refused') {
    if (admitted.errors[0]?.extensions?.code === 'OVERLOADED') return busy(admitted.errors);
    return paidFor(spend, viewer, { status: 400, errors: errorsFor(viewer, admitted.errors) });
  }
  if (admitted.introspects && (!introspection || isPublic(viewer))) return noIntrospection;
  const notAgreed = agreementRefusal(context);
  if (notAgreed) return notAgreed;
  if (admitted.subscription && isPublic(viewer)) return paidFor(spend, viewer, noSubscriptions);
  if (method === 'GET' && admitted.prepared.kind !== 'query') return readOnlyGet;
  const flawed = unstorableVariable(request.variables);
  if (flawed !== undefined) return paidFor(spend, viewer, unstorable(viewer, flawed));

  const cost = admitted.cost(request.variables);
  const expensive = admission.tooExpensive(cost);
  if (expensive) return { status: 400, errors: [expensive] };
  const spent = spend(viewer, cost);
  const price = { operation: cost, limit: admission.costLimit, remaining: spent.remaining };
  if (spent.phase === 'exhausted') return rateLimited(spent.retryAfterSeconds, { cost: price });
  return {
    query,
    request,
    admitted,
    isKnown: before !== undefined,
    operation: document?.name ?? 'other',
    cost: price,
    ...(!document && { planned: (milliseconds) => planning.take(viewer, milliseconds) }),
  };
};
