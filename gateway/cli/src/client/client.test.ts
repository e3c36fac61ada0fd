import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BadInput } from './bad-input.ts';
import { gatewayAt } from './client.ts';

/** Nobody listens at port 1. */
const nobody = gatewayAt('http://127.0.0.1:1', 't', 'en');
const upload = (file: string) => nobody.upload('origin', 'o', file);

test.each([
  ['a folder', tmpdir(), 'It is no ordinary file: '],
  ['a device', '/dev/null', 'It is no ordinary file: '],
  ['nothing', '/nowhere/roster.csv', 'The file cannot be read: '],
])('%s is not uploaded, and the gateway is not blamed', async (_what, file, sentence) => {
  await expect(upload(file)).rejects.toThrow(new BadInput(`${sentence}${file}`));
});

test.each(['', 'nonsense', 'localhost:4000'])('%j is no address of a gateway, which is not blamed either', (url) => {
  const sentence = 'The address of the gateway must be an http(s) URL (--url or LIANGDI_URL): ';
  expect(() => gatewayAt(url, 't', 'en')).toThrow(new BadInput(`${sentence}${url}`));
});

test('where the gateway does not answer, the reason of the system stands beside it', async () => {
  const reason = 'The gateway does not answer: http://127.0.0.1:1 (';
  await expect(upload(fileURLToPath(import.meta.url))).rejects.toThrow(reason);
  await expect(nobody.fetch('/', {})).rejects.not.toThrow('fetch failed');
});
