import { createServer } from 'node:http';

export interface RefusingProxy {
  /** On 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * An HTTP proxy that lets nothing through and writes down what was asked for. A browser set to use it for
 * everything but localhost can reach only the tests' own server, and whatever it tries besides is told to `onRequest`: the whole address, or host and port for HTTPS.
 */
export async function refusingProxy(onRequest: (request: string) => void): Promise<RefusingProxy> {
  const server = createServer((request, response) => {
    onRequest(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    onRequest(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const { port } = address;
  return {
    port,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
