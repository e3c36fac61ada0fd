import { setTimeout as sleep } from 'node:timers/promises';
import { type Language, newId } from '@liangdi/kit';
import { BadInput } from '../../client/bad-input.ts';
import type { Client } from '../../client/client.ts';
import { messages as common } from '../../client/messages.ts';
import { messages, outcomes } from './messages.ts';

export interface ImportOptions {
  readonly file: string;
  readonly side: 'origin' | 'destination' | 'association';
  readonly organisation: string;
  readonly commit: boolean;
  readonly withSuspects: boolean;
  readonly annotate: string | undefined;
  readonly language: Language;
  readonly print: (line: string) => void;
}

interface Imported {
  readonly id: string;
  readonly state: string;
  readonly annotated: string | null;
  readonly failure: { readonly message: string } | null;
  readonly progress: { readonly checked: number; readonly toCommit: number; readonly committed: number };
  readonly counts: Readonly<Record<(typeof outcomes)[number][0], number>>;
}

interface Problem {
  readonly address: string;
  readonly message: string;
}

interface Payload {
  readonly import: Imported | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const fields = `id state annotated failure { message } progress { checked toCommit committed }
  counts { new changed same suspect refused note }`;
/** Problems that are printed; the annotated file has them all. */
const shown = 20;
const working = new Set(['CHECKING', 'COMMITTING', 'UNDOING']);

/** Uploads a roster, runs it dry, says what every row would do, and writes it when asked to. Gives the exit code. */
export const runImport = async (client: Client, options: ImportOptions): Promise<number> => {
  const { side, language, print } = options;
  const name = `${side[0]?.toUpperCase()}${side.slice(1)}`;

  const change = async (verb: 'start' | 'commit', input: object): Promise<Imported> => {
    const field = `${verb}${name}Import`;
    const input_ = `${verb === 'start' ? 'Start' : 'Commit'}${name}ImportInput!`;
    const data = await client.ask<Readonly<Record<string, Payload>>>(
      `mutation ($input: ${input_}) { ${field}(input: $input) { import { ${fields} } userErrors { message } } }`,
      { input: { ...input, idempotencyKey: newId() } },
    );
    const { import: made, userErrors } = data[field] as Payload;
    if (!made) throw new BadInput(userErrors.map(({ message }) => message).join('\n'));
    return made;
  };

  const settled = async (id: string): Promise<Imported> => {
    for (let wait = 100; ; wait = Math.min(wait * 1.5, 2_000)) {
      const data = await client.ask<Readonly<Record<string, Imported | null>>>(
        `query ($id: ID!) { ${side}Import(id: $id) { ${fields} } }`,
        { id },
      );
      const now = data[`${side}Import`];
      if (!now) throw new BadInput(common.refused[language]);
      if (!working.has(now.state)) return now;
      await sleep(wait);
    }
  };

  const problemsOf = async (id: string): Promise<readonly Problem[]> => {
    const list = (outcome: string) =>
      `rows(outcome: ${outcome}, first: ${shown}) { nodes { problems { address message } } }`;
    const data = await client.ask<
      Readonly<
        Record<string, Readonly<Record<'refused' | 'suspect', { nodes: readonly { problems: readonly Problem[] }[] }>>>
      >
    >(`query ($id: ID!) { ${side}Import(id: $id) { refused: ${list('REFUSED')} suspect: ${list('SUSPECT')} } }`, {
      id,
    });
    const found = data[`${side}Import`];
    return [...(found?.refused.nodes ?? []), ...(found?.suspect.nodes ?? [])].flatMap(({ problems }) => problems);
  };

  const summary = ({ counts }: Imported): string =>
    outcomes.map(([key, words]) => `${words[language]} ${counts[key]}`).join(' · ');

  const upload = await client.upload(side, options.organisation, options.file);
  const started = await change('start', { upload, organisation: options.organisation });
  let now = await settled(started.id);
  if (now.failure && now.state === 'FAILED') throw new BadInput(now.failure.message);
  print(`${messages[now.state === 'CHECKED' ? 'checked' : 'committed'][language]}: ${summary(now)}`);
  if (options.commit && now.state === 'CHECKED') {
    await change('commit', { import: now.id, withSuspects: options.withSuspects });
    now = await settled(now.id);
    print(`${messages.committed[language]}: ${summary(now)} (${now.progress.committed}/${now.progress.toCommit})`);
  } else if (now.state === 'CHECKED') print(messages.howToCommit[language]);
  const problems = await problemsOf(now.id);
  for (const { address, message } of problems.slice(0, shown)) print(`  ${address}  ${message}`);
  if (problems.length > shown) print(`  … ${messages.more[language]}`);
  if (options.annotate !== undefined && now.annotated) {
    await client.download(now.annotated, options.annotate);
    print(`${messages.annotated[language]}: ${options.annotate}`);
  }
  return 0;
};
