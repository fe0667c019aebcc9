/** A proxy that a whole browser goes through: it writes down who is asked for, and lets through to the test's own sites. */
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** Every host that was asked for, in the order of the asking. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** @param hosts are found on the loopback; all others are refused */
export async function recordingProxy(hosts: readonly string[]): Promise<RecordingProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://nowhere.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    // A browser drops connections whenever it likes.
    socket.on('error', () => socket.destroy());
    const { hostname, port } = new URL(`http://${request.url}`);
    asked.push(hostname);
    if (!hosts.includes(hostname)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const through = connect(Number(port || 80), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    port: address.port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
