/** A region has no UUID of its own: its code, written as one, so that its global id has the form of all others. */
export const regionId = (code: string): string => `00000000-0000-0000-0000-000000${code}`;
