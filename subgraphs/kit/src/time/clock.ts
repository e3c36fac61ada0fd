/** Gives the present instant. Injected, so that tests and "as of" can set it. */
export type Clock = () => Date;

/** The computer's own clock. */
export const systemClock: Clock = () => new Date();
