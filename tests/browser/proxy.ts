import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingProxy {
  /** `127.0.0.1:port`, as `--proxy-server` wants it. */
  readonly host: string;
  readonly port: number;
  /** Host and path (for HTTPS: host and port) of every request that a browser tried to make, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy that lets nothing through and writes down what was asked for. A browser set to use it for
 * everything but localhost can reach only the tests' own server, and whatever it tries besides is on record.
 */
export async function refusingProxy(): Promise<RefusingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
