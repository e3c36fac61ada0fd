import { claimsOf, type Viewer } from '@liangdi/kit';
import { mayWrite } from '@liangdi/schema/policy';

/** Whether a viewer may import for an organisation; nobody does for all of a region (null). By the policy of `startAssociationImport`. */
export const mayImport = (viewer: Viewer, region: string, organisation: string | null): boolean =>
  mayWrite(
    'association',
    'startAssociationImport',
    { region: [region], organisations: organisation?.split(':')[1] === region ? [organisation] : [] },
    claimsOf(viewer),
  );
