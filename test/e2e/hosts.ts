/** Other people's pages: a small server on another loopback origin than the map's, on which a test puts what it needs. */

import { createServer } from "node:http";

type Headers = Readonly<Record<string, string>>;

export interface Host {
  /** `http://127.0.0.1:<port>`; the map's own is on `localhost`. */
  readonly origin: string;
  /** Puts a page on the server under a path of its own; returns its address. */
  url(html: string, headers?: Headers): string;
  /** Puts a file on the server under `path`, which begins with a slash; returns its address. */
  put(path: string, body: string, headers?: Headers): string;
  close(): void;
}

/** Starts an empty server on a free port. What it does not have is 404, whatever stands after `?`. */
export async function startHost(): Promise<Host> {
  const files = new Map<string, { body: string; headers: Headers }>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end("Not found");
      return;
    }
    const type = path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(200, { "Content-Type": type, ...file.headers }).end(file.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port");
  const origin = `http://127.0.0.1:${address.port}`;

  const put = (path: string, body: string, headers: Headers = {}) => {
    files.set(path, { body, headers });
    return origin + path;
  };
  return {
    origin,
    url: (html, headers) => put(`/sida-${files.size + 1}/`, html, headers),
    put,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
