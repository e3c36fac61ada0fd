import { claimsOf, type Viewer } from '@liangdi/kit';
import { mayWrite } from '@liangdi/schema/policy';

/** Whether a viewer may import for a branch, or (null) for the whole county: by the policy of `startOriginImport`. */
export const mayImport = (viewer: Viewer, region: string, organisation: string | null): boolean =>
  mayWrite(
    'origin',
    'startOriginImport',
    { region: [region], homeBranch: organisation?.startsWith(`HomeBranch:${region}:`) ? [organisation] : [] },
    claimsOf(viewer),
  );
