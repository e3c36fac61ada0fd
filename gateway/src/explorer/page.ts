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
</head>
<body class="no-focus-outline">
<noscript>The explorer needs JavaScript. 此页面需要 JavaScript。</noscript>
<div id="root" style="height:100vh"></div>
<script id="settings" type="application/json">${embedded({
  endpoint: '/graphql',
  title: 'Liangdi 两地',
  defaultQuery: starterOperations,
  headers: JSON.stringify(headers, null, 2),
})}</script>
<script src="/explorer/graphiql.js"></script>
<script src="/explorer/boot.js"></script>
</body>
</html>
`;
