import { claimsOf, type Viewer } from '@liangdi/kit';
import { sees } from '@liangdi/schema/policy';

/** Whether how many members are between two places is the viewer's to know. Of the whole country (no places) it is everybody's. */
export const seesPlaces = (viewer: Viewer, origin: string, destination: string): boolean =>
  (origin === '' && destination === '') ||
  viewer.role === 'service' ||
  sees('coordination', { region: [origin], places: [destination] }, claimsOf(viewer));
