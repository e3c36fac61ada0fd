import type { Viewer } from '@liangdi/kit';
import { expect } from 'vitest';
import type { Coordination } from '../../src/index.ts';

/** What coordination answers to somebody; it answers without an error. */
export const dataOf = async (
  coordination: Pick<Coordination, 'execute'>,
  query: string,
  variables: object,
  viewer: Viewer,
): Promise<any> => {
  const { data, errors } = await coordination.execute({ query, variables: { ...variables }, viewer });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data;
};
