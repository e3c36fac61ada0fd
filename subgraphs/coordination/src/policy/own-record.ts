/**
 * Over the columns of a record's key: whether it belongs or belonged to one of the viewer's associations or branches. One set
 * per statement, in which each row is looked up.
 */
export const ownRecord = (region: string, id: string): string =>
  `(${region}, ${id}) IN (SELECT r.region, r.id FROM viewer_records() r)`;
