/** Vite plugin: cuts the content into slices. `virtual:content/core` is code; every other slice is a file of its own that can be fetched again. */

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { publisherOf } from "../src/app/pages/publisher.ts";
import type { Edition } from "../src/content/edition.ts";
import { cutSlices, readContent } from "./content.ts";
import { dataFiles } from "./contentFiles.ts";
import { catalogJsonLd } from "./dataCatalog.ts";
import { indicatorFiles } from "./indicatorFiles.ts";

const CORE = "virtual:content/core";
const FILES = "virtual:content/files";
const DEV_PATH = "/@content/";

const fileName = (slice: string) => slice.replace("/", "-");

/** `core` as a module, the address of any other slice by its name, and the files of `dist/data`. */
export function contentPlugin(root: string): Plugin {
  const folder = resolve(root, "src/content");
  const read = () => readContent(folder);
  const slices = () => [...cutSlices(read())].filter(([name]) => name !== "core");
  let building = false;
  let env: Readonly<Record<string, unknown>> = {};
  const files = () => {
    const content = read();
    const { name, contact } = publisherOf(env);
    const copy = { siteUrl: process.env.SITE_URL, publisher: name, contact: contact?.href ?? null };
    return new Map([
      ...dataFiles(content),
      ...indicatorFiles(content),
      ["data/catalog.jsonld", catalogJsonLd(content, copy)],
    ]);
  };
  return {
    name: "lanskartan:content",
    configResolved(config) {
      building = config.command === "build";
      env = config.env;
    },
    resolveId: (id) => (id === CORE || id === FILES ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${CORE}` && id !== `\0${FILES}`) return undefined;
      const files = readdirSync(folder, { recursive: true }).map(String);
      for (const file of files.filter((name) => name.endsWith(".json"))) {
        this.addWatchFile(resolve(folder, file));
      }
      if (id === `\0${CORE}`) return `export default ${JSON.stringify(cutSlices(read()).get("core"))}`;
      const texts = slices().map(([name, slice]) => [name, JSON.stringify(slice)] as const);
      // One hash for all of them: a hash for each would be a list that every reader fetches before the map is there.
      const hash = createHash("sha256").update(texts.flat().join("\n")).digest("hex").slice(0, 8);
      const copy: Edition = {
        version: hash,
        year: new Date().getFullYear(),
        publisher: publisherOf(env).name,
      };
      const edition = `export const edition = ${JSON.stringify(copy)};`;
      if (!building) return `${edition}\nexport default (name) => ${JSON.stringify(DEV_PATH)} + name`;
      for (const [name, source] of texts) {
        this.emitFile({ type: "asset", fileName: `assets/${fileName(name)}-${hash}.json`, source });
      }
      return [
        edition,
        `const end = ${JSON.stringify(`-${hash}.json`)};`,
        'export default (name) => new URL(name.replace("/", "-") + end, import.meta.url).href',
      ].join("\n");
    },
    generateBundle() {
      for (const [path, source] of files()) {
        this.emitFile({ type: "asset", fileName: path, source });
      }
    },
    configureServer(server) {
      server.middlewares.use(DEV_PATH, (request, response, next) => {
        const slice = new Map(slices()).get((request.url ?? "").slice(1));
        if (!slice) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(slice));
      });
    },
  };
}
