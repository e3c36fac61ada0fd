import { starterOperations } from './starter.ts';

/** May load nothing but what this server serves. GraphiQL's editor sets styles inline. */
export const explorerPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** JSON that cannot end the element it stands in. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** GraphiQL from this server's own files; works without any other host. */
export const explorerPage = (headers: Readonly<Record<string, string>> = {}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>两地 Liangdi · GraphiQL</title>
<link rel="stylesheet" href="/explorer/graphiql.css">
<style>
#explaining { position: fixed; right: 1rem; bottom: 0.75rem; z-index: 20; max-width: min(46rem, 90vw);
  font: 13px/1.4 system-ui, sans-serif; color-scheme: light dark; color: light-dark(#1f2937, #e2e8f0);
  background: light-dark(#fff, #1e293b); border: 1px solid light-dark(#cbd5e1, #475569); border-radius: 6px;
  box-shadow: 0 2px 10px rgb(0 0 0 / 15%); }
.graphiql-light #explaining { color-scheme: light; }
.graphiql-dark #explaining { color-scheme: dark; }
#explaining label { display: block; padding: 0.35rem 0.75rem; cursor: pointer; }
#explained { max-height: 55vh; overflow: auto; padding: 0 0.75rem 0.5rem; border-bottom: 1px solid light-dark(#cbd5e1, #475569); }
#explained h2 { font-size: 14px; margin: 0.5rem 0; }
#explained a { color: inherit; }
#explained pre { margin: 0 0 0.5rem; font: 12px/1.35 ui-monospace, monospace; }
</style>
</head>
<body class="no-focus-outline">
<noscript>The explorer needs JavaScript. 此页面需要 JavaScript。</noscript>
<div id="root" style="height:100vh"></div>
<div id="explaining">
<section id="explained" aria-live="polite" hidden></section>
<label><input type="checkbox" id="explain"> 查询计划 Query plan</label>
</div>
<script id="settings" type="application/json">${embedded({
  endpoint: '/graphql',
  title: 'Liangdi 两地',
  defaultQuery: starterOperations,
  headers: JSON.stringify(headers, null, 2),
})}</script>
<script src="/explorer/explained.js"></script>
<script src="/explorer/graphiql.js"></script>
<script src="/explorer/boot.js"></script>
</body>
</html>
`;
