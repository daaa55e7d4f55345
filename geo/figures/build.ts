/** `npm run figures`: makes the series from the sources and writes them to src/content/figures, and notes where derived figures differ. */

import { mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { makeFigures, writeDifferences } from "./figureFiles.ts";
import { writeSeries } from "./seriesFile.ts";

const FOLDER = new URL("../../src/content/figures/", import.meta.url);

const { series, differences } = makeFigures();
mkdirSync(FOLDER, { recursive: true });
for (const one of series) {
  const text = writeSeries(one);
  writeFileSync(new URL(`${one.id}.json`, FOLDER), text);
  process.stdout.write(`${one.id}.json  ${text.length} bytes, ${brotliCompressSync(text).length} brotli\n`);
}
writeFileSync(new URL("differences.json", import.meta.url), writeDifferences(differences));
process.stdout.write(
  `${differences.length} derived values differ from what we compute: geo/figures/differences.json\n`,
);
