import { realpath } from 'node:fs/promises';
import type { Language } from '@liangdi/kit';
import { BadInput } from '../../client/bad-input.ts';
import type { Client } from '../../client/client.ts';
import { placeToWrite } from '../../client/place-to-write.ts';
import { importCalls, type Side, standing, summary } from './import-calls.ts';
import { leftOut } from './left-out.ts';
import { messages } from './messages.ts';

export interface ImportOptions {
  readonly file: string;
  readonly side: Side;
  readonly organisation: string;
  readonly commit: boolean;
  readonly withSuspects: boolean;
  readonly annotate: string | undefined;
  readonly language: Language;
  readonly print: (line: string) => void;
  /** Told where the work stands while it goes on; an empty text when it is done. */
  readonly progress: (text: string) => void;
}

interface Problem {
  readonly address: string;
  readonly message: string;
}

/** Problems that are printed; the annotated file has them all. */
const shown = 20;

/** Uploads a roster, runs it dry, says what every row would do, and writes it when asked to. Gives the exit code. */
export const runImport = async (client: Client, options: ImportOptions): Promise<number> => {
  const { side, language, print, progress } = options;
  const { change, settled } = importCalls(client, side, language, (now) => progress(standing(now, language)));

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

  const place = options.annotate === undefined ? undefined : await placeToWrite(options.annotate, language);
  // By way of a link it is the roster itself as well.
  if (place !== undefined && place === (await realpath(options.file).catch(() => undefined)))
    throw new BadInput(messages.annotateOver[language]);
  const upload = await client.upload(side, options.organisation, options.file);
  const started = await change('start', { upload, organisation: options.organisation });
  let now = await settled(started.id);
  if (now.failure && now.state === 'FAILED') throw new BadInput(now.failure.message);
  print(`${messages[now.state === 'CHECKED' ? 'checked' : 'committed'][language]}: ${summary(now, language)}`);
  for (const line of leftOut(now.sheets, language)) print(line);
  if (options.commit && now.state === 'CHECKED') {
    await change('commit', { import: now.id, withSuspects: options.withSuspects });
    now = await settled(now.id);
    print(
      `${messages.committed[language]}: ${summary(now, language)} (${now.progress.committed}/${now.progress.toCommit})`,
    );
  } else if (now.state === 'CHECKED') print(messages.howToCommit[language]);
  if (now.state === 'COMMITTED') print(`${messages.id[language]}: ${now.id}`);
  const problems = await problemsOf(now.id);
  for (const { address, message } of problems.slice(0, shown)) print(`  ${address}  ${message}`);
  if (problems.length > shown) print(`  … ${messages.more[language]}`);
  if (place !== undefined && now.annotated) {
    await client.download(now.annotated, place);
    print(`${messages.annotated[language]}: ${options.annotate}`);
  }
  return 0;
};
