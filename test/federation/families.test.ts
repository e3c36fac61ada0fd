import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { documentOf } from './families/family.ts';
import { families } from './families/index.ts';
import { mergedSchema } from './merged-schema.ts';

describe.each(families.map((family) => [family.supergraph.name, family] as const))('%s', async (_name, family) => {
  const { supergraph, questions } = family;
  const schema = await mergedSchema(supergraph);

  test.each(Object.entries(questions))('%s', async (_what, question) => {
    const document = documentOf(question);
    const { answer, requests } = await ask(supergraph, document);
    const judged = await execute({ schema, document: parse(document) });
    expect(JSON.stringify(answer), document).toBe(JSON.stringify(judged));
    if (typeof question !== 'string') expect(requests, document).toHaveLength(question.requests);
  });
});
