import * as http from 'node:http';
import * as https from 'node:https';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';

/** What a request asks for, as far as a test's page needs to know. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

/** An answer that is no HTML page, or another one each time. */
export interface Served {
  /** 200 where nothing is said. */
  readonly status?: number;
  /** The content type; HTML where nothing is said. */
  readonly type?: string;
  /** A promise of it where the server takes its time. */
  readonly body: string | Promise<string>;
}

/** The HTML of a page, or what makes the answer to a request for it. */
export type Resource = string | ((asked: Asked) => Served);

/** Pages by host name and path: { 'jobs.lever.co': { '/acme/apply': '<!doctype html>…' } }. */
export type Pages = Readonly<Record<string, Readonly<Record<string, Resource>>>>;

export interface Site {
  readonly hosts: readonly string[];
  /** The address of a page under its real host name; only a browser that the harness launched finds it here. */
  url(host: string, path: string): string;
  close(): Promise<void>;
}

/**
 * Serves pages over TLS on a loopback port, with a certificate that lives as long as the server does.
 * @param heard told of each request, also of those that nothing is served for
 */
export async function serve(pages: Pages, heard?: (asked: Asked) => void): Promise<Site> {
  const hosts = Object.keys(pages);
  const certificate = await generate([{ name: 'commonName', value: 'Firsthand tests' }], {
    algorithm: 'sha256',
    // A tenth of the work that the usual kind of key is.
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const server = https.createServer({ key: certificate.private, cert: certificate.cert }, answers(pages, heard));
  return listening(server, 'https', hosts);
}

/** The same without TLS: the browser takes such a page for one that anybody on the way may have changed. */
export const servePlainly = (pages: Pages): Promise<Site> =>
  listening(http.createServer(answers(pages)), 'http', Object.keys(pages));

function answers(pages: Pages, heard?: (asked: Asked) => void): http.RequestListener {
  return async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const asked = { method: request.method ?? 'GET', url, body: await text(request) };
    heard?.(asked);
    const { status = 200, type = 'text/html; charset=utf-8', body } = answer(pages[host]?.[url.pathname], asked);
    response.writeHead(status, { 'content-type': type });
    response.end(await body);
  };
}

async function listening(
  server: http.Server | https.Server,
  scheme: 'http' | 'https',
  hosts: readonly string[],
): Promise<Site> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port');
  return {
    hosts,
    url: (host, path) => `${scheme}://${host}:${address.port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; without this the server would wait for them.
        server.closeAllConnections();
      }),
  };
}

function answer(resource: Resource | undefined, asked: Asked): Served {
  if (resource === undefined) return { status: 404, body: `Nothing at ${asked.url}` };
  return typeof resource === 'string' ? { body: resource } : resource(asked);
}
