import { readEnv, StartError } from '@liangdi/kit';
import { describe, expect, test } from 'vitest';
import { embeddedEnv, gatewayEnv } from './env.ts';

const apart = {
  ORIGIN_URL: 'http://127.0.0.1:1',
  DESTINATION_URL: 'http://127.0.0.1:2',
  ASSOCIATION_URL: 'http://127.0.0.1:3',
  COORDINATION_URL: 'http://127.0.0.1:4',
  LIANGDI_HOP_KEY: 'a-hop-key-'.repeat(4),
  OIDC_ISSUER: 'https://login.example',
};
const token = 'x'.repeat(32);

const read = (shape: 'embedded' | 'apart', given: Readonly<Record<string, string>>) =>
  shape === 'embedded' ? readEnv(embeddedEnv, given) : readEnv(gatewayEnv, { ...apart, ...given });

describe.each(['embedded', 'apart'] as const)('%s', (shape) => {
  test.each([
    [{}, []],
    [{ HOST: '::1' }, []],
    [{ LIANGDI_HOSTS: 'liangdi.example' }, ['liangdi.example']],
    [
      { HOST: '0.0.0.0', LIANGDI_HOSTS: 'liangdi.example, 10.0.0.7,[fd00::7]' },
      ['liangdi.example', '10.0.0.7', '[fd00::7]'],
    ],
    [{ METRICS_PORT: '9100' }, []],
    [{ METRICS_PORT: '9100', METRICS_HOST: '0.0.0.0', METRICS_TOKEN: token }, []],
    [{ METRICS_HOST: '0.0.0.0' }, []],
  ])('starts with %j', (given, names) => {
    expect(read(shape, given).LIANGDI_HOSTS).toEqual(names);
  });

  test.each(['https://a.example/', 'https://A.example', 'https://a.example:443', 'https://a.example/page', 'null'])(
    'does not start with pages of %s let in, which no browser calls itself',
    (origin) => {
      expect(() => read(shape, { LIANGDI_CORS_ORIGINS: `https://b.example:8443, ${origin}` })).toThrow(
        /LIANGDI_CORS_ORIGINS/,
      );
      expect(read(shape, { LIANGDI_CORS_ORIGINS: 'https://b.example:8443, http://localhost:1' })).toMatchObject({
        LIANGDI_CORS_ORIGINS: ['https://b.example:8443', 'http://localhost:1'],
      });
    },
  );

  test.each([
    [{ HOST: '0.0.0.0' }, 'LIANGDI_HOSTS'],
    [{ HOST: '10.0.0.7', LIANGDI_HOSTS: '' }, 'LIANGDI_HOSTS'],
    [{ HOST: '0.0.0.0', LIANGDI_HOSTS: '*' }, 'LIANGDI_HOSTS'],
    [{ HOST: '0.0.0.0', LIANGDI_HOSTS: 'https://liangdi.example' }, 'LIANGDI_HOSTS'],
    [{ METRICS_PORT: '9100', METRICS_HOST: '0.0.0.0' }, 'METRICS_TOKEN'],
    [{ METRICS_PORT: '9100', METRICS_HOST: '10.0.0.7', METRICS_TOKEN: 'short' }, 'METRICS_TOKEN'],
  ])('does not start with %j, and says in both languages what is missing', (given, setting) => {
    let refused: unknown;
    try {
      read(shape, given);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(StartError);
    expect((refused as StartError).in('en')).toMatch(new RegExp(`^The setting ${setting} is wrong: .*not loopback`));
    expect((refused as StartError).in('zh-CN')).toMatch(new RegExp(`^设置 ${setting} 有误：.*不是本机回环地址时必填`));
  });
});
