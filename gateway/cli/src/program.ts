import { Command, Option } from 'commander';

/** `liangdi` without its commands. What cannot be understood is thrown and not printed: it is said in one language. */
export const newProgram = (): Command =>
  new Command('liangdi')
    .description('two places, one member: who answers for whom, for what · 两地共管：谁对谁负责')
    .addOption(new Option('--lang <language>', 'language of messages · 提示语言').choices(['zh', 'en']))
    .exitOverride()
    .configureOutput({ outputError: () => {} });
