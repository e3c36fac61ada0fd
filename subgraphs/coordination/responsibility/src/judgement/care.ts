import type { CareCaseVersion, SideName } from '../facts.ts';
import { type Picture, sharedPicture } from './picture.ts';

/** Open cases of a side that nobody has answered, earliest first. */
export const waitingCases = (side: SideName, picture: Picture): readonly CareCaseVersion[] =>
  (sharedPicture(picture, side)?.openCareCases ?? []).filter(
    ({ answeredAt }) => answeredAt === null || answeredAt > picture.at,
  );
