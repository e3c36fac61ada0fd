import { readFile } from 'node:fs/promises';
import { StartError } from '@liangdi/kit';
import { UnmetDemands } from '../execution/index.ts';

/** @throws StartError when the file cannot be read */
export const readSupergraph = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(({ code, message }: NodeJS.ErrnoException) => {
    const reason = code ?? message;
    throw new StartError({
      'zh-CN': `无法读取超图文件 ${file}（${reason}）。`,
      en: `The supergraph file ${file} cannot be read (${reason}).`,
    });
  });

/**
 * What is made from the supergraph of a file.
 * @throws StartError when nothing can be made from it
 */
export const fromSupergraph = <Made>(file: string, made: Promise<Made>): Promise<Made> =>
  made.catch((error: Error) => {
    throw error instanceof StartError ? error : refused(file, error);
  });

function refused(file: string, error: Error): StartError {
  if (error instanceof UnmetDemands) {
    const names = error.names.map((name) => `@${name}`);
    return new StartError({
      'zh-CN': `超图文件 ${file} 要求网关执行 ${names.join('、')}，而本网关不执行。请从各子图的模式中去掉，由子图自行实现（如自行检查权限），再重新合成超图。`,
      en: `The supergraph in ${file} demands of its gateway what this one does not do: ${names.join(', ')}. Take it out of the subgraphs' schemas, have them see to it themselves (such as to who may see what), and compose anew.`,
    });
  }
  return new StartError({
    'zh-CN': `文件 ${file} 中不是联邦超图（${error.message}）。请用合成工具（如 rover supergraph compose）生成它。`,
    en: `The file ${file} holds no federation supergraph (${error.message}). Make it with a composition tool, such as rover supergraph compose.`,
  });
}
