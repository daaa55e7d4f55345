/** A static server for `dist/` that sends the headers of `dist/_headers`, as a host should: used by `npm start` and by the end-to-end tests. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/**
 * Rules of a `_headers` file: a path pattern, then indented `Name: value` lines.
 * @param {string} text
 * @returns {{ pattern: RegExp, headers: [string, string][] }[]}
 */
export function parseHeaders(text) {
  /** @type {{ pattern: RegExp, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split("\n")) {
    if (/^\//.test(line)) {
      const pattern = new RegExp(`^${line.trim().replaceAll("*", ".*")}$`);
      rules.push({ pattern, headers: [] });
    } else if (line.trim()) {
      const at = line.indexOf(":");
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  return rules;
}

/**
 * Serves `dist` under `base`, on `port` or the next free one.
 * @param {{ dist: string, port: number, base?: string, onTaken?: (port: number, next: number) => void }} options
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export function serve({ dist, port, base = "/", onTaken = () => {} }) {
  const rules = parseHeaders(readFileSync(join(dist, "_headers"), "utf8"));
  const files = sirv(dist, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (!path.startsWith(base)) {
      response.writeHead(404).end("Not found");
      return;
    }
    const inside = `/${path.slice(base.length)}`;
    for (const { pattern, headers } of rules) {
      if (pattern.test(inside)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    request.url = inside;
    files(request, response, () => {
      response.writeHead(404).end("Not found");
    });
  });
  return new Promise((resolve, reject) => {
    server.on("error", (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE" || port >= 65_535)
        return reject(error);
      onTaken(port, port + 1);
      port += 1;
      server.listen(port, "localhost");
    });
    server.on("listening", () => resolve({ port, close: () => server.close() }));
    server.listen(port, "localhost");
  });
}
