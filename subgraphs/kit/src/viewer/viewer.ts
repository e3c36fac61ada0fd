import type { Scope } from '../database/session.ts';
import type { Language } from '../errors/language.ts';

/** What an account may be, as DOMAIN.md's table of roles has it; `service` is one of our own processes. */
export const roles = [
  'member',
  'branchOfficer',
  'coordinator',
  'associationSecretary',
  'crossRegionTeam',
  'partner',
  'auditor',
  'service',
] as const;
export type Role = (typeof roles)[number];

/** Who is asking. The gateway finds it out and signs it; every subgraph decides by it again. */
export interface Viewer {
  readonly account: string;
  readonly role: Role;
  /** Global ids of the organisations that the account acts for. */
  readonly organisations: readonly string[];
  /** Region codes that the account answers for. */
  readonly regions: readonly string[];
  /** Global id of the member, when the account is a member's own. */
  readonly member: string | null;
  /** Why they ask, in a word of the policy; for a partner, that of its agreement. */
  readonly purpose: string | null;
  readonly language: Language;
}

/** One of our own processes, such as the follower of a feed. */
export const serviceViewer = (name: string): Viewer => ({
  account: `service:${name}`,
  role: 'service',
  organisations: [],
  regions: [],
  member: null,
  purpose: null,
  language: 'zh-CN',
});

const scopes = new WeakMap<Viewer, Scope>();

/**
 * What row-level security reads of a viewer: JSON in the setting `liangdi.viewer`. The language is no part of it.
 * In SQL: `current_setting('liangdi.viewer', true)::jsonb ->> 'role'`.
 */
export const scopeOf = (viewer: Viewer): Scope => {
  const known = scopes.get(viewer);
  if (known !== undefined) return known;
  const { account, role, organisations, regions, member, purpose } = viewer;
  const scope = JSON.stringify({ account, role, organisations, regions, member, purpose });
  scopes.set(viewer, scope);
  return scope;
};
