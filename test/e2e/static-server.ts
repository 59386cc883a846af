import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";

/** Where the build under test lies. */
export const builtPages = path.resolve(process.env.OUTPUT_DIR ?? "dist");

export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built pages on a free port of this machine. */
export async function serveBuiltPages(): Promise<StaticServer> {
  const files = sirv(builtPages);
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
