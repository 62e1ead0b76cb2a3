import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import send from 'send';

export interface Preview {
  /** Where to look, with the final slash. */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder as a static host would, to this machine only. Port 0 takes a free one. */
export async function serveFolder(folder: string, port = 0): Promise<Preview> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    send(request, pathname, { root: folder, cacheControl: false, lastModified: false })
      .on('error', () => {
        response.statusCode = 404;
        send(request, '/404.html', { root: folder })
          .on('error', () => response.end('Page introuvable.'))
          .pipe(response);
      })
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
