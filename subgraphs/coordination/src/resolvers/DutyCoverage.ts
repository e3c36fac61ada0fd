import type { Duty, DutyCoverageResolvers, DutyState, Side } from '../generated/graphql.ts';

export const DutyCoverage: DutyCoverageResolvers = {
  origin: ({ origin }) => ({ code: origin }),
  destination: ({ destination }) => (destination === '' ? null : { code: destination }),
  duty: ({ duty }) => duty as Duty,
  lead: ({ lead }) => (lead === '' ? null : (lead as Side)),
  states: ({ states }) => states.map(({ state, count }) => ({ state: state as DutyState, count })),
};
