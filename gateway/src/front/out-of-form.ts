import { type FrontRefusal, refusal } from './errors.ts';
import type { Flaw } from './graphql-request.ts';

const outOfForm = (message: string): FrontRefusal => refusal(400, 'BAD_REQUEST', message);

/** What is wrong with a request that is none, and how it is made right. */
export const refusedForm: Readonly<Record<Flaw, FrontRefusal>> = {
  body: outOfForm(
    'The body is no JSON object. Send {"query": "…", "variables": {…}}. 请求体不是 JSON 对象，请发送 {"query": "…", "variables": {…}}。',
  ),
  query: outOfForm(
    'Give the document as text in "query", or the id of a trusted one in "documentId". 请在 “query” 中以文本给出文档，或在 “documentId” 中给出受信文档的标识。',
  ),
  documentId: outOfForm('"documentId" must be text. “documentId” 须为文本。'),
  operationName: outOfForm('"operationName" must be text. “operationName” 须为文本。'),
  variables: outOfForm('"variables" must be a JSON object. “variables” 须为 JSON 对象。'),
  extensions: outOfForm('"extensions" must be a JSON object. “extensions” 须为 JSON 对象。'),
  repeated: outOfForm('A parameter of the request is given more than once. 请求的某个参数给出了不止一次。'),
};
