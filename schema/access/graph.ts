import { accessFields, accessText, accessWho, type LoggedAccess } from './access.ts';
import type { Words } from './words.ts';

type AccessSide = 'ORIGIN' | 'DESTINATION' | 'ASSOCIATION' | 'COORDINATION';

interface Asking {
  readonly language: keyof Words;
}

interface Logged extends LoggedAccess {
  readonly seq: number;
}

/** The resolvers of `Access` of a side. */
export const accessGraph = <Side extends AccessSide>(side: Side) => ({
  id: ({ seq }: Logged) => Buffer.from(`Access:${side}:${seq}`).toString('base64url'),
  side: () => side,
  who: (access: Logged, _: unknown, { language }: Asking) => accessWho(access, language),
  operation: ({ kind }: Logged) => (kind === 'read' ? ('READ' as const) : ('WRITE' as const)),
  fields: (access: Logged, _: unknown, { language }: Asking) => [...accessFields(access, language)],
  text: (access: Logged, _: unknown, { language }: Asking) => accessText(access, language),
});
