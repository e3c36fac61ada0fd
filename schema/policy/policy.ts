import { association } from './association.ts';
import { coordination } from './coordination.ts';
import { destination } from './destination.ts';
import { origin } from './origin.ts';
import type { SidePolicy } from './side-policy.ts';
import type { SideName } from './subjects.ts';

/** The one policy: who may do what with whom. Default deny; read it together with `subjects.ts`. */
export const policy: Readonly<Record<SideName, SidePolicy>> = { origin, destination, association, coordination };
