import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/** Pages by host name and path: { 'jobs.lever.co': { '/acme/apply': '<!doctype html>…' } }. */
export type Pages = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Site {
  readonly hosts: readonly string[];
  /** The address of a page under its real host name; only a browser that the harness launched finds it here. */
  url(host: string, path: string): string;
  close(): Promise<void>;
}

/** Serves pages over TLS on a loopback port, with a certificate that lives as long as the server does. */
export async function serve(pages: Pages): Promise<Site> {
  const hosts = Object.keys(pages);
  const certificate = await generate([{ name: 'commonName', value: 'Firsthand tests' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = new URL(request.url ?? '/', 'https://any').pathname;
    const page = pages[host]?.[path];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? `Nothing at ${path} of ${host}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port');
  return {
    hosts,
    url: (host, path) => `https://${host}:${address.port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; without this the server would wait for them.
        server.closeAllConnections();
      }),
  };
}
