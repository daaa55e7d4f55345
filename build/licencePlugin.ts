/** Vite plugin: writes `licences.txt`, the notices of every package whose code is in the built page, as their licences ask. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The folder of the package that `module` belongs to, or null for our own code. */
function packageOf(module: string): string | null {
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
    module.replace(/^\0/, "").replaceAll("\\", "/"),
  );
  return match?.[1] ?? null;
}

/** Name, version and licence text of a package. Throws when it carries no licence: then it may not be shipped. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

/** Collects the packages of all chunks, and of files that are taken as they are, like MapLibre's worker. */
export function licencePlugin(root: string): Plugin {
  return {
    name: "lanskartan:licences",
    apply: "build",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === "chunk"
          ? Object.keys(file.modules)
          : file.originalFileNames.map((name) => join(root, name)),
      );
      const folders = new Set(modules.map(packageOf).filter((folder) => folder !== null));
      const notices = [...folders].map(noticeOf).sort();
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: `Länskartan is under the MIT licence. It contains these works of others:\n\n${notices.join(`\n${"-".repeat(79)}\n\n`)}`,
      });
    },
  };
}
