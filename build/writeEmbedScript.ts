/** `npm run embed`: bundles the script for host pages into public/embed and notes for the embed studio which file is the latest. */

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { bundleEmbedScript, embedScriptOf } from "./embedScript.ts";

const ROOT = new URL("../", import.meta.url);

const text = await bundleEmbedScript(fileURLToPath(ROOT));
const script = embedScriptOf(text);
mkdirSync(new URL("public/embed", ROOT), { recursive: true });
// Older files with a hash stay: pages that pin their bytes ask for them for ever.
for (const file of ["embed/v1.js", script.file]) writeFileSync(new URL(`public/${file}`, ROOT), text);
mkdirSync(new URL("src/share", ROOT), { recursive: true });
writeFileSync(new URL("src/share/embedScript.json", ROOT), `${JSON.stringify(script, null, 2)}\n`);
process.stdout.write(`${script.file}  ${text.length} bytes, ${brotliCompressSync(text).length} brotli\n`);
