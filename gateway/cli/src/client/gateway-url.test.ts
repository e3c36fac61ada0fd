import { expect, test } from 'vitest';
import { gatewayUrl } from './gateway-url.ts';

test.each([
  ['nothing is set', {}, 'http://localhost:4000'],
  ['the port is set', { PORT: '4100' }, 'http://localhost:4100'],
  ['settings are empty', { PORT: '', LIANGDI_URL: '' }, 'http://localhost:4000'],
  ['the address is set', { PORT: '4100', LIANGDI_URL: 'https://liangdi.example' }, 'https://liangdi.example'],
])('where %s, the gateway is at its place', (_name, env, url) => {
  expect(gatewayUrl(env)).toBe(url);
});
