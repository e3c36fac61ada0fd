import { addedToInterfaces } from './added-to-interfaces.ts';
import { contextual } from './contextual.ts';
import type { Family } from './family.ts';
import { given } from './given.ts';
import { needed } from './needed.ts';
import { overridden } from './overridden.ts';
import { provided } from './provided.ts';
import { required } from './required.ts';
import { scalars } from './scalars.ts';
import { scattered } from './scattered.ts';
import { seenAsObjects } from './seen-as-objects.ts';
import { throughParents } from './through-parents.ts';

export const families: readonly Family[] = [
  addedToInterfaces,
  contextual,
  given,
  needed,
  overridden,
  provided,
  required,
  scalars,
  scattered,
  seenAsObjects,
  throughParents,
];
