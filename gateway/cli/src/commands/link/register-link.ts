import type { Command } from 'commander';
import { chooseLanguage } from './language.ts';
import { describeProblem } from './messages.ts';
import { LinkFailure } from './problem.ts';
import { runLink } from './run-link.ts';

/** Exit code for what the user can mend: files, columns, configuration. */
const BAD_INPUT = 2;

type Flags = { readonly config: string; readonly out?: string; readonly truth?: string; readonly lang?: string };

/** Adds `liangdi link`. Pairs go to `--out` or standard output, words for people to standard error. */
export function registerLink(program: Command): void {
  program
    .command('link')
    .description('find the records of one person in one CSV file or across two · 找出同一个人的记录')
    .argument('<left>', 'CSV file (UTF-8, UTF-16 or GB18030)')
    .argument('[right]', 'second CSV file; without it, duplicates within the first')
    .requiredOption('--config <file>', 'link.json: id column, fields with their kind, optional threshold')
    .option('--out <file>', 'where to write left_id,right_id,probability (default: standard output)')
    .option('--truth <file>', 'CSV of true pairs; adds precision, recall, F1 and the recall lost to blocking')
    .option('--lang <language>', 'language of messages: zh or en (default: from LANG)')
    .action(async (left: string, right: string | undefined, _own: unknown, command: Command) => {
      // The program itself has --lang too, and takes it wherever it stands.
      const { config, out, truth, lang } = command.optsWithGlobals<Flags>();
      const language = chooseLanguage(lang, process.env);
      try {
        await runLink(left, right, { config, out, truth, language }, (line) => void process.stderr.write(`${line}\n`));
      } catch (error) {
        if (!(error instanceof LinkFailure)) throw error;
        for (const problem of error.problems) process.stderr.write(`${describeProblem(problem, language)}\n`);
        process.exitCode = BAD_INPUT;
      }
    });
}
