import type { Scope } from '../database/scope.ts';
import type { Language } from '../errors/language.ts';
import { readGlobalId } from '../ids/global-id.ts';

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

/** The sensitive fields of one member are open to an account for a while. */
export interface Grant {
  /** Global id of the member. */
  readonly member: string;
  /** ISO instant at which it ends. */
  readonly until: string;
}

/** What the agreement of a partner lets it have now, as the gateway gets it from coordination for each request. */
export interface Terms {
  /** Fields of the contract, as `Type.field`; none for counts alone. */
  readonly fields: readonly string[];
  /** Region pairs (origin, destination) of the members whom it is about. */
  readonly pairs: readonly (readonly [origin: string, destination: string])[];
  readonly purpose: string;
  readonly requestsPerMinute: number;
  readonly costPerMinute: number;
  /** Number of the last thing that any member said about consent: a side must know of all up to it. */
  readonly consents: number;
}

/** Who is asking. The gateway finds it out and signs it; every subgraph decides by it again. */
export interface Viewer {
  readonly account: string;
  readonly role: Role;
  /** Global ids of the organisations that the account acts for. */
  readonly organisations: readonly string[];
  /** Region codes that the account answers for. */
  readonly regions: readonly string[];
  /** Region pairs (origin, destination) that a cross-region team is assigned. */
  readonly pairs?: readonly (readonly [origin: string, destination: string])[];
  /** Global id of the agreement that a partner queries under. */
  readonly agreement?: string | null;
  /** What it names; nothing while it is not in force. */
  readonly terms?: Terms;
  /** Open break-glass grants of the account, as the gateway got them from coordination. */
  readonly grants?: readonly Grant[];
  /** Global ids of members whom the account's organisations answer for on some side, as coordination knows. */
  readonly answering?: readonly string[];
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

/** `Type:region:uuid` of each global id that is one. */
const named = (globalIds: readonly string[]): string[] =>
  globalIds.flatMap((globalId) => {
    const name = readGlobalId(globalId);
    return name ? [`${name.type}:${name.region}:${name.id}`] : [];
  });

/** The pattern of all codes that lie within a region: `310000` -> `31%`. Nothing lies within more than a province. */
export const codesPattern = (region: string): string =>
  `${region.slice(0, 2)}${region.slice(2).replace(/(00)+$/, '')}%`;

/**
 * What a viewer brings to a decision, as plain texts: regions are codes, organisations and members `Type:region:uuid`.
 * Row-level security reads it from the setting `liangdi.viewer`; the policy's SQL does so too.
 */
export interface Claims {
  readonly account: string;
  readonly role: Role;
  readonly regions: readonly string[];
  /** `LIKE` patterns of the codes within the regions. */
  readonly within: readonly string[];
  readonly organisations: readonly string[];
  /** Origin, and the pattern of the codes within the destination. */
  readonly pairs: readonly (readonly [origin: string, destination: string])[];
  readonly member: string | null;
  /** Local id of the agreement. */
  readonly agreement: string | null;
  readonly purpose: string | null;
  /** What the agreement names of the members of its pairs. */
  readonly fields: readonly string[];
  /** Members whose sensitive fields are open to the account. */
  readonly grants: readonly string[];
  /** Members whom the account's organisations answer for on some side. */
  readonly answering: readonly string[];
}

const agreementOf = (agreement: Viewer['agreement']): string | null => readGlobalId(agreement ?? '')?.id ?? null;

/** A partner has the pairs of its agreement, as far as that names anything of their members. */
const pairsOf = ({ role, pairs = [], terms, agreement }: Viewer): NonNullable<Viewer['pairs']> => {
  if (role !== 'partner') return pairs;
  return terms && terms.fields.length > 0 && agreementOf(agreement) !== null ? terms.pairs : [];
};

/** Grants count as they stand in the viewer: see `atInstant`. */
export const claimsOf = (viewer: Viewer): Claims => ({
  account: viewer.account,
  role: viewer.role,
  regions: viewer.regions,
  within: viewer.regions.map(codesPattern),
  organisations: named(viewer.organisations),
  pairs: pairsOf(viewer).map(([origin, destination]) => [origin, codesPattern(destination)] as const),
  member: viewer.member === null ? null : (named([viewer.member])[0] ?? null),
  agreement: agreementOf(viewer.agreement),
  purpose: viewer.purpose,
  fields: viewer.terms?.fields ?? [],
  grants: named((viewer.grants ?? []).map(({ member }) => member)),
  answering: named(viewer.answering ?? []),
});

/** The viewer without the grants that have ended. */
export const atInstant = (viewer: Viewer, now: Date): Viewer =>
  viewer.grants?.some(({ until }) => !(Date.parse(until) > now.getTime()))
    ? { ...viewer, grants: viewer.grants.filter(({ until }) => Date.parse(until) > now.getTime()) }
    : viewer;

const scopes = new WeakMap<Viewer, Scope>();

/**
 * What row-level security reads of a viewer: their claims as JSON in the setting `liangdi.viewer`. The language is no
 * part of it. In SQL: `viewer_role()`, `viewer_regions()` and their like.
 */
export const scopeOf = (viewer: Viewer): Scope => {
  const known = scopes.get(viewer);
  if (known !== undefined) return known;
  const scope = JSON.stringify(claimsOf(viewer));
  scopes.set(viewer, scope);
  return scope;
};

/**
 * The same for a change that the application has let through: what follows from it is written whoever makes it. Never for
 * reading on a viewer's behalf.
 */
export const actingScopeOf = (viewer: Viewer): Scope => JSON.stringify({ ...claimsOf(viewer), acting: true });
