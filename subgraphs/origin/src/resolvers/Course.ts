import { idOf, refer } from '@liangdi/kit';
import type { CourseResolvers } from '../generated/graphql.ts';

export const Course: CourseResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Course', reference, loaders.course),
  id: idOf('Course'),
};
