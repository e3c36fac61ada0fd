import { claimsOf, type Viewer } from '@liangdi/kit';
import { mayWrite } from '@liangdi/schema/policy';

/** Whether a viewer may import for an organisation, or (null) for the whole city: by the policy of `startDestinationImport`. */
export const mayImport = (viewer: Viewer, region: string, organisation: string | null): boolean =>
  mayWrite(
    'destination',
    'startDestinationImport',
    { region: [region], branches: organisation?.startsWith(`ReceivingBranch:${region}:`) ? [organisation] : [] },
    claimsOf(viewer),
  );
