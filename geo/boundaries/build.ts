/** `npm run geo`: makes the boundary files from the sources and writes them to src/content/boundaries. */

import { mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { makeBoundaryFiles } from "./boundaryFiles.ts";

const FOLDER = new URL("../../src/content/boundaries/", import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of await makeBoundaryFiles()) {
  writeFileSync(new URL(name, FOLDER), text);
  process.stdout.write(`${name}  ${text.length} bytes, ${brotliCompressSync(text).length} brotli\n`);
}
