import type { Language, Localized } from '@liangdi/kit';
import type { CommanderError } from 'commander';

interface Usage {
  /** What the parser's own message names, in its order. */
  readonly names: RegExp;
  readonly says: (...named: string[]) => Localized;
}

/** The parser suggests what is spelt alike. */
const suggestion = String.raw`(?:\n\(Did you mean (?:one of )?(.+)\?\))?$`;

const orSuggested = (zh: string, en: string, suggested: string): Localized => ({
  'zh-CN': suggested ? `${zh}是否想用 ${suggested}？` : zh,
  en: suggested ? `${en} Did you mean ${suggested}?` : en,
});

const usages: Readonly<Record<string, Usage>> = {
  'commander.missingArgument': {
    names: /'(.+)'$/,
    says: (argument) => ({ 'zh-CN': `缺少参数 <${argument}>。`, en: `The argument <${argument}> is missing.` }),
  },
  'commander.missingMandatoryOptionValue': {
    names: /'(.+)' not specified$/,
    says: (option) => ({ 'zh-CN': `缺少选项 ${option}。`, en: `The option ${option} is missing.` }),
  },
  'commander.optionMissingArgument': {
    names: /'(.+)' argument missing$/,
    says: (option) => ({ 'zh-CN': `选项 ${option} 没有给出值。`, en: `The option ${option} has no value.` }),
  },
  'commander.invalidArgument': {
    names: /'(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/s,
    says: (option, value, choices) => ({
      'zh-CN': `选项 ${option} 的值不能是“${value}”。可选：${choices}。`,
      en: `The option ${option} cannot be "${value}". Choose one of ${choices}.`,
    }),
  },
  'commander.unknownOption': {
    names: new RegExp(`'(.+)'${suggestion}`, 's'),
    says: (option, like = '') => orSuggested(`没有选项 ${option}。`, `There is no option ${option}.`, like),
  },
  'commander.unknownCommand': {
    names: new RegExp(`'(.*)'${suggestion}`, 's'),
    says: (command, like = '') => orSuggested(`没有命令 ${command}。`, `There is no command ${command}.`, like),
  },
  'commander.excessArguments': {
    names: /but got \d+: (.+)\.$/s,
    says: (given) => ({
      'zh-CN': `参数过多，给出的有：${given}。`,
      en: `There are too many arguments; given are ${given}.`,
    }),
  },
};

const hint: Localized = { 'zh-CN': '加上 --help 查看用法。', en: ' Add --help to see what can be given.' };

/** What cannot be understood of a command line, in a sentence; nothing where only help was asked for. */
export const usageSentence = ({ code, message }: CommanderError, language: Language): string | null => {
  if (message === '(outputHelp)') return null;
  const usage = usages[code];
  const named = usage?.names.exec(message)?.slice(1);
  return `${named ? usage?.says(...named)[language] : message}${hint[language]}`;
};
