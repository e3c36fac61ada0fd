import { errors, type Viewer } from '@liangdi/kit';

/** Who writes at the origin: its officers and coordinators for their own county, and our own processes. */
const mayWrite = (viewer: Viewer, region: string): boolean =>
  viewer.role === 'service' ||
  ((viewer.role === 'branchOfficer' || viewer.role === 'coordinator') && viewer.regions.includes(region));

/** @throws CallerError `NOT_YOURS` */
export const mustWrite = (viewer: Viewer, region: string, path: readonly string[]): void => {
  if (!mayWrite(viewer, region)) throw errors.NOT_YOURS({}, path);
};
