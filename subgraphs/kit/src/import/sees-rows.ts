import { isUnchanged } from '../viewer/is-unchanged.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { ImportRecord } from './rows.ts';
import type { ImportWork } from './work.ts';

/**
 * Whether the rows of an import, and its file, are the viewer's to see. They say what the account saw as which they were compared:
 * so they are for that account while it is what it was, and for whoever may import for the whole region, who answers for
 * everybody there.
 */
export const seesRows = (
  { mayImport }: Pick<ImportWork, 'mayImport'>,
  viewer: Viewer,
  { region, comparedAs }: Pick<ImportRecord, 'region' | 'comparedAs'>,
): boolean =>
  viewer.role === 'service' ||
  mayImport(viewer, region, null) ||
  (comparedAs !== null && isUnchanged(comparedAs, viewer));
