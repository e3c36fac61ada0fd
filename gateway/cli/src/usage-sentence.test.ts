import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { registerAccounts } from './commands/accounts.ts';
import { registerToken } from './commands/token.ts';
import { newProgram } from './program.ts';
import { usageSentence } from './usage-sentence.ts';

/** What is said of a command line that cannot be understood, in both languages. */
const saidOf = async (...words: readonly string[]): Promise<readonly (string | null)[]> => {
  const program = newProgram().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  registerAccounts(program);
  registerToken(program);
  const error = await program.parseAsync(words, { from: 'user' }).catch((caught: unknown) => caught);
  if (!(error instanceof CommanderError)) throw error;
  return [usageSentence(error, 'en'), usageSentence(error, 'zh-CN')];
};

test.each([
  [['token'], 'The option --as <account> is missing.', '缺少选项 --as <account>。'],
  [['token', '--as'], 'The option --as <account> has no value.', '选项 --as <account> 没有给出值。'],
  [['accounts', 'secret'], 'The argument <id> is missing.', '缺少参数 <id>。'],
  [['accounts', 'list', 'a', "b'c"], "There are too many arguments; given are a, b'c.", "参数过多，给出的有：a, b'c。"],
  [['xyz'], 'There is no command xyz.', '没有命令 xyz。'],
  [['tokn'], 'There is no command tokn. Did you mean token?', '没有命令 tokn。是否想用 token？'],
  [['token', '--as', 'x', '--xyz'], 'There is no option --xyz.', '没有选项 --xyz。'],
  [
    ['token', '--as', 'x', '--lag', 'zh'],
    'There is no option --lag. Did you mean --lang?',
    '没有选项 --lag。是否想用 --lang？',
  ],
  [
    ['token', '--lang', 'xx'],
    'The option --lang <language> cannot be "xx". Choose one of zh, en.',
    '选项 --lang <language> 的值不能是“xx”。可选：zh, en。',
  ],
])('%j is refused in the language of whoever asked', async (words, en, zh) => {
  expect(await saidOf(...words)).toEqual([`${en} Add --help to see what can be given.`, `${zh}加上 --help 查看用法。`]);
});

test.each([[['--help']], [['accounts']], [['token', '--help']]])('%j is help and no mistake', async (words) => {
  expect(await saidOf(...words)).toEqual([null, null]);
});
