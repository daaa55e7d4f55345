/** Writes all files or none: each beside its place first, then all moved into it, and moved back if that fails. */

import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseSums, sha256 } from "../../boundaries/sources.ts";
import { Refusal } from "./refusal.ts";

const SUMS = "SHA256SUMS";

/** A file's text, or null when there is none. Throws a Refusal when its checksum is not the one noted. */
export function readNoted(folder: string, name: string): string | null {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const sums = join(folder, SUMS);
  const noted = existsSync(sums) ? parseSums(readFileSync(sums, "utf8")).get(name) : undefined;
  if (noted !== undefined && noted !== sha256(bytes)) {
    throw new Refusal(
      `${name} is not the file whose checksum stands in ${SUMS}; restore it, or note its checksum`,
    );
  }
  return bytes.toString("utf8");
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The checksums with those of `files`, by name; null when the folder has none. */
function withSums(folder: string, files: ReadonlyMap<string, string>): string | null {
  const path = join(folder, SUMS);
  if (!existsSync(path)) return null;
  const sums = parseSums(readFileSync(path, "utf8"));
  for (const [name, text] of files) sums.set(name, sha256(Buffer.from(text)));
  const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`);
  return lines.join("");
}

/** Writes `files` (text by name) and their checksums into `folder`. Throws a Refusal, with nothing changed. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const sums = withSums(folder, files);
  const all = [...files, ...(sums === null ? [] : [[SUMS, sums] as const])];
  const places = all.map(([name, text]) => {
    const path = join(folder, name);
    return { path, beside: `${path}.new`, text, before: isFile(path) ? readFileSync(path) : null };
  });
  const moved: typeof places = [];
  try {
    for (const { beside, text } of places) writeFileSync(beside, text);
    for (const place of places) {
      renameSync(place.beside, place.path);
      moved.push(place);
    }
  } catch (error) {
    for (const { path, before } of moved) {
      if (before === null) rmSync(path);
      else writeFileSync(path, before);
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`the files could not be written (${why})`);
  } finally {
    for (const { beside } of places) rmSync(beside, { force: true });
  }
}
