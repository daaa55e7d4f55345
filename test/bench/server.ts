/** Serves a site from memory, in brotli, without caching: what a first visit to a good host gets. */

import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The files of a folder by their path on the site. */
export function readSite(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name).slice(folder.length).replaceAll("\\", "/");
      return [
        `/${path.replace(/^\//, "").replace(/^index\.html$/, "")}`,
        readFileSync(join(parentPath, name)),
      ];
    }),
  );
}

export interface Served {
  readonly url: string;
  close(): void;
}

/** Serves `site` on a free port. */
export function serveSite(site: ReadonlyMap<string, Uint8Array>): Promise<Served> {
  const packed = new Map([...site].map(([path, bytes]) => [path, brotliCompressSync(bytes)]));
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const body = packed.get(path);
    if (!body) return response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    const type =
      TYPES[extname(path)] ?? (path === "/" ? "text/html; charset=utf-8" : "application/octet-stream");
    response.writeHead(200, {
      "Content-Type": type,
      "Content-Encoding": "br",
      "Content-Length": body.length,
      "Cache-Control": "no-store",
    });
    return response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${port}/`, close: () => server.close() });
    });
  });
}
