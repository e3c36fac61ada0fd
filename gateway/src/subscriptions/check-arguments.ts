import { fromGlobalId, regionIfGiven } from '@liangdi/kit';
import { isRegion } from '@liangdi/schema';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * What a subscription is asked for exists in form, as for the queries of the same arguments: of what does not, nothing
 * would ever be told, and nobody would know why.
 * @throws CallerError `INVALID_VALUE` or `REGION_UNKNOWN` that names the argument
 */
export const checkArguments = (given: Arguments): void => {
  checkPlaces(given, []);
  checkPlaces((given.filter ?? {}) as Arguments, ['filter']);
};

const checkPlaces = ({ member, origin, destination }: Arguments, within: readonly string[]): void => {
  if (typeof member === 'string') fromGlobalId('Member', member, [...within, 'member']);
  for (const [name, code] of Object.entries({ origin, destination }))
    regionIfGiven(code as string | null | undefined, isRegion, [...within, name]);
};
