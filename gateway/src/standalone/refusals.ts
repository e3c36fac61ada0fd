import { StartError } from '@liangdi/kit';

const because = (zh: string, en: string): StartError => new StartError({ 'zh-CN': zh, en });

/** Why the gateway for any supergraph does not start. */
export const refusals = {
  noSupergraph: () =>
    because(
      '请用 --supergraph 文件 或 SUPERGRAPH=文件 指定超图。',
      'Name the supergraph with --supergraph FILE or SUPERGRAPH=FILE.',
    ),
  noPort: (given: string) =>
    because(
      `--port ${given} 有误：应为 0 到 65535 的整数。`,
      `--port ${given} is wrong: it must be a whole number from 0 to 65,535.`,
    ),
  noTimeout: (given: string) =>
    because(
      `--timeout ${given} 有误：应为正的毫秒数。`,
      `--timeout ${given} is wrong: it must be a number of milliseconds above 0.`,
    ),
  noConnections: (given: string) =>
    because(
      `--connections ${given} 有误：应为不小于 1 的整数。`,
      `--connections ${given} is wrong: it must be a whole number from 1.`,
    ),
  secretInAddress: (subgraph: string) =>
    because(
      `超图中子图 ${subgraph} 的地址含有用户名或密码，网关不会发送它们。请去掉后重新合成超图；调用者的 authorization 会转发给子图。`,
      `In the supergraph, the address of the subgraph ${subgraph} holds a user name or a password, which are not sent. Compose it anew without; callers' authorization is passed on.`,
    ),
  noAddress: (subgraph: string, address: string) =>
    because(
      `超图中子图 ${subgraph} 的地址“${address}”不是 http(s) 网址。请以真实网址重新合成超图。`,
      `In the supergraph, the address "${address}" of the subgraph ${subgraph} is no http(s) URL. Compose it anew with the real one.`,
    ),
};
