/** One fetch of an answer, for those who may see how it came about. Milliseconds count from the request's arrival. */
interface NotedFetch {
  readonly side: string;
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly answered: boolean;
}

/** How one answer came about: shown in `extensions.explain`. */
export interface Explanation {
  /** The plan as text. */
  readonly plan: string;
  readonly fetches: NotedFetch[];
  readonly started: number;
}

/** A note of at most so many fetches is kept. */
const mostNoted = 200;

export const note = (
  explanation: Explanation,
  side: string,
  started: number,
  ended: number,
  answered: boolean,
): void => {
  if (explanation.fetches.length >= mostNoted) return;
  explanation.fetches.push({
    side,
    startedAt: rounded(started - explanation.started),
    milliseconds: rounded(ended - started),
    answered,
  });
};

/** What the caller is shown: the plan as text, and when each side was asked for how long. */
export const shown = ({ plan, fetches, started }: Explanation, now: number) => ({
  plan,
  milliseconds: rounded(now - started),
  fetches,
});

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
