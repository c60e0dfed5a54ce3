import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    web: (_request, response) => void response.send('here'),
    variables: { PUBLIC_ORIGIN: 'https://plan.regietafel.test', ALLOWED_HOSTS: '127.0.0.1' },
  });
});
afterAll(() => server.close());

const headersOf = async (path: string): Promise<Headers> => (await fetch(`${server.origin}${path}`)).headers;

describe('What a browser is told about what it gets', () => {
  test.each(['/', '/vandaag', '/graphql', '/bestand/none', '/_app/version.json', '/gezond'])(
    '%s is framed by nobody, tells no other site its address, and is what it says that it is',
    async (path) => {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    },
  );

  test('A file of a page carries what concerns a file and nothing about pages: a phone fetches forty', async () => {
    const headers = await headersOf('/_app/immutable/chunks/some.js');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    for (const name of ['content-security-policy', 'x-frame-options', 'referrer-policy', 'x-xss-protection'])
      expect(headers.get(name), name).toBeNull();
  });
});
