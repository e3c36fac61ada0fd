import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { explainedScript } from './explained.ts';

/** A file of the explorer, ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
}

interface Bundle {
  readonly js: string;
  readonly css: string;
  readonly editorWorkerService: string;
  readonly graphqlWorker: string;
  readonly jsonWorker: string;
}

const asset = (type: string, text: string): Asset => {
  const body = Buffer.from(text);
  return { type, body, gzipped: gzipSync(body), etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
};

/** GraphiQL starts here; the page says which operations it opens with. */
const boot = `
const settings = JSON.parse(document.querySelector('#settings').textContent);
const workers = { editorWorkerService: 'editor.js', json: 'json.js', graphql: 'graphql.js' };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => '/explorer/' + workers[label] };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), settings);
`;

const load = async (): Promise<ReadonlyMap<string, Asset>> => {
  const entry = import.meta.resolve('@graphql-yoga/render-graphiql');
  const bundle = (await import(new URL('./graphiql.js', entry).href)) as Bundle;
  const script = 'text/javascript; charset=utf-8';
  return new Map([
    ['graphiql.js', asset(script, bundle.js)],
    ['graphiql.css', asset('text/css; charset=utf-8', bundle.css)],
    ['editor.js', asset(script, bundle.editorWorkerService)],
    ['graphql.js', asset(script, bundle.graphqlWorker)],
    ['json.js', asset(script, bundle.jsonWorker)],
    ['explained.js', asset(script, explainedScript)],
    ['boot.js', asset(script, boot)],
  ]);
};

let loaded: Promise<ReadonlyMap<string, Asset>> | undefined;

/** GraphiQL's files, from the package that npm installed; read when somebody opens the explorer for the first time. */
export const explorerAssets = (): Promise<ReadonlyMap<string, Asset>> => {
  loaded ??= load();
  return loaded;
};
