import { setFlagsFromString } from 'node:v8';
import { createLogger } from '@liangdi/kit';
import type { Command } from 'commander';
import { maskErrors, revealErrors } from '../execution/mask-errors.ts';
import { fromSupergraph, readSupergraph } from '../supergraph-file/open-supergraph.ts';
import { watchSupergraph } from '../supergraph-file/watch-supergraph.ts';
import { refusals } from './refusals.ts';
import { createStandaloneServer } from './standalone-server.ts';

interface GatewayOptions {
  readonly supergraph?: string;
  readonly port: string;
  readonly host?: string;
  readonly timeout: string;
  readonly connections: string;
  readonly compression?: boolean;
  readonly revealErrors?: boolean;
}

/** Adds `gateway`: the engine as a gateway for any supergraph file. */
export function registerGateway(program: Command): void {
  program
    .command('gateway')
    .description('serve any Apollo Federation supergraph over HTTP · 为任意联邦超图提供服务')
    .option(
      '--supergraph <file>',
      'supergraph SDL, taken over anew when the file changes (or environment SUPERGRAPH) · 超图文件',
      process.env.SUPERGRAPH,
    )
    .option('--port <number>', 'port to listen on (or environment PORT) · 端口', process.env.PORT ?? '4000')
    .option('--host <address>', 'address to listen on, all unless stated · 监听地址')
    .option('--timeout <milliseconds>', 'longest time a request may take · 请求时限（毫秒）', '10000')
    .option('--connections <number>', 'connections to each subgraph at once · 每个子图的并发连接数', '64')
    .option('--compression', 'ask subgraphs for compressed replies: pays over slow links · 请求压缩的子图应答')
    .option('--reveal-errors', "pass on subgraphs' own error messages · 原样返回子图的错误信息")
    .action(serve);
}

async function serve(options: GatewayOptions): Promise<void> {
  const { supergraph, host } = options;
  if (!supergraph) throw refusals.noSupergraph();
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw refusals.noPort(options.port);
  const milliseconds = Number(options.timeout);
  if (!(milliseconds > 0)) throw refusals.noTimeout(options.timeout);
  const connections = Number(options.connections);
  if (!Number.isInteger(connections) || connections < 1) throw refusals.noConnections(options.connections);
  boundHeapGrowth();
  keepRepliesYoung();
  const served = await readSupergraph(supergraph);
  const opening = createStandaloneServer({
    supergraphSdl: served,
    port,
    ...(host && { host }),
    subgraphs: { connections, compression: options.compression ?? false },
    maskError: options.revealErrors ? revealErrors : maskErrors(),
    limits: { requestMilliseconds: milliseconds, side: { fetchMilliseconds: milliseconds } },
  });
  const running = await fromSupergraph(supergraph, opening);
  const watching = watchSupergraph({
    file: supergraph,
    served,
    swap: running.engine.swap,
    log: createLogger('gateway', 'warn'),
  });
  console.log(`ready ${running.url}`);
  const stop = () => {
    watching.stop();
    void running.close().then(() => process.exit(0));
    setTimeout(() => process.exit(1), 10_000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** The heap may grow by so much before all of it is looked through; unbounded, it holds 100 MB more, most of it garbage. */
function boundHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=70');
}

/**
 * While a process is young, what is alive when its small nursery is collected makes V8 believe that replies live long:
 * from then on it sometimes puts all of them among the old objects, where only a full collection finds them again.
 */
function keepRepliesYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
