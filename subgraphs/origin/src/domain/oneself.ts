import { errors, fromGlobalId, type Named, type Viewer } from '@liangdi/kit';

/**
 * The member who is asking.
 * @throws CallerError `NOT_YOURS` for accounts of other roles
 */
export const oneself = ({ member }: Viewer, path: readonly string[]): Named<'Member'> => {
  if (member === null) throw errors.NOT_YOURS({}, path);
  return fromGlobalId('Member', member);
};

/** The member that is named, or whoever is asking. */
export const memberOrOneself = (
  globalId: string | null | undefined,
  viewer: Viewer,
  path: readonly string[],
): Named<'Member'> => (globalId == null ? oneself(viewer, path) : fromGlobalId('Member', globalId, path));
