import type { Viewer } from '../viewer/viewer.ts';
import type { Reader } from './side.ts';
import type { ImportWork } from './work.ts';

/** What decides who may import for an organisation. */
export interface ImportRights extends Pick<ImportWork, 'mayImport'> {
  readonly side: Pick<ImportWork['side'], 'partOf'>;
}

/** Whether a viewer may import for an organisation, `Type:region:uuid`: for it, or for one that it is a part of. */
export const mayImportFor = async (
  { side, mayImport }: ImportRights,
  readAll: Reader,
  viewer: Viewer,
  { region, organisation }: { readonly region: string; readonly organisation: string },
): Promise<boolean> => {
  if (mayImport(viewer, region, organisation)) return true;
  const wholes = (await side.partOf?.(readAll, region, organisation)) ?? [];
  return wholes.some((whole) => mayImport(viewer, region, whole));
};
