/** A client's id and secret, or why there are none that could be looked at. */
export type ClientCredentials =
  | { readonly phase: 'given'; readonly id: string; readonly secret: string }
  | { readonly phase: 'missing' }
  | { readonly phase: 'twice' };

/** Both parts of HTTP Basic come form-encoded: RFC 6749, 2.3.1. */
const decoded = (part: string): string => decodeURIComponent(part.replaceAll('+', ' '));

const ofBasic = (authorization: string): ClientCredentials => {
  const encoded = /^Basic ([\w+/-]+=*)$/i.exec(authorization)?.[1];
  const [, id, secret] = /^([^:]+):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (id === undefined || secret === undefined) return { phase: 'missing' };
  try {
    return { phase: 'given', id: decoded(id), secret: decoded(secret) };
  } catch {
    return { phase: 'missing' };
  }
};

/** Reads what a client proves itself with, by HTTP Basic or in the form, never both: RFC 6749, 2.3. */
export const clientCredentials = (authorization: string | undefined, form: URLSearchParams): ClientCredentials => {
  const id = form.get('client_id');
  const secret = form.get('client_secret');
  if (authorization !== undefined && secret !== null) return { phase: 'twice' };
  if (authorization !== undefined) return ofBasic(authorization);
  return id && secret ? { phase: 'given', id, secret } : { phase: 'missing' };
};
