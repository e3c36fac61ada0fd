import type { CourseResolvers } from '../generated/graphql.ts';
import { idOf, refer } from './ids.ts';

export const Course: CourseResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Course', reference, loaders.course),
  id: idOf('Course'),
};
