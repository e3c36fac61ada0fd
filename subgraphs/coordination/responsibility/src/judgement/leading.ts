import type { SideName } from '../facts.ts';
import type { DutyView } from '../view.ts';

/** The side that leads most duties, whatever the unknown leads turn out to be; among equals the one that leads contact. */
export const leadingSide = (duties: readonly DutyView[]): SideName | null => {
  const led = { ORIGIN: 0, DESTINATION: 0, ASSOCIATION: 0 };
  let open = 0;
  for (const { lead, state } of duties) {
    if (lead !== null) led[lead]++;
    else if (state === 'UNKNOWN') open++;
  }
  const most = Math.max(led.ORIGIN, led.DESTINATION, led.ASSOCIATION);
  const first = SIDES.filter((side) => led[side] === most);
  const contact = duties.find(({ duty }) => duty === 'CONTACT')?.lead ?? null;
  const leader = first.length === 1 ? first[0] : first.find((side) => side === contact);
  if (leader === undefined || most === 0) return null;
  return open === 0 || SIDES.every((side) => side === leader || led[side] + open < most) ? leader : null;
};

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];
