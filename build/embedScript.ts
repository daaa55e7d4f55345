/** The script for host pages, bundled: the bytes of `embed/v1.js`, its name for ever and its integrity. */

import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "vite";

/** What the embed studio hands out: the file for ever, below the page's own address, and the hash that pins it. */
export interface EmbedScript {
  readonly file: string;
  readonly integrity: string;
}

/** `embed/v1-<hash>.js` of the script's text: such a file is never changed or removed, since pages pin its bytes. */
export function embedScriptOf(text: string): EmbedScript {
  const hash = (algorithm: string) => createHash(algorithm).update(text);
  return {
    file: `embed/v1-${hash("sha256").digest("hex").slice(0, 10)}.js`,
    integrity: `sha384-${hash("sha384").digest("base64")}`,
  };
}

/** Bundles `src/embed/v1.ts` of the project at `root` as one classic script in ASCII. */
export async function bundleEmbedScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      target: "es2020",
      write: false,
      lib: { entry: join(root, "src/embed/v1.ts"), formats: ["iife"], name: "nothing" },
    },
  });
  const chunks = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== "chunk" || others.length > 0)
    throw new Error("The script for host pages is not one file");
  // A host page in another encoding reads a script without a charset in its own.
  const ascii = chunk.code.replaceAll(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `/* The script for pages that show Lanskartan. MIT licence. */\n${ascii}`;
}
