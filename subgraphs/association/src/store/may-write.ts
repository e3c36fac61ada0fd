import type { Viewer } from '@liangdi/kit';

/**
 * Whether the viewer records facts of a region: its officers and coordinators for their own, and our own processes.
 * Everyone else is refused. The one place where the policy will stand.
 */
export const mayWrite = (viewer: Viewer, region: string): boolean =>
  viewer.role === 'service' ||
  ((viewer.role === 'branchOfficer' || viewer.role === 'coordinator') && viewer.regions.includes(region));
