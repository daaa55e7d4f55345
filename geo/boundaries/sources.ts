/** The committed source files, read only after their checksums have been found as they were noted. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const FOLDER = new URL("./source/", import.meta.url);

/** SHA-256 of the bytes as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Noted checksum by file name, from lines in the form that `sha256sum -c` reads. */
export function parseSums(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return new Map(lines.map((line) => [line.slice(66).trim(), line.slice(0, 64)]));
}

/** The bytes, if they are the ones noted for this file; otherwise an error that says what to do. */
export function verified(
  name: string,
  bytes: Uint8Array,
  sums: ReadonlyMap<string, string>,
  folder = "geo/boundaries/source",
): Uint8Array {
  const noted = sums.get(name);
  if (noted === undefined) throw new Error(`${folder}/${name} is not listed in SHA256SUMS.`);
  if (noted !== sha256(bytes)) {
    throw new Error(
      `${folder}/${name} is not the file whose checksum is noted in SHA256SUMS. ` +
        "Restore it, or check the new file and note its checksum (see geo/README.md).",
    );
  }
  return bytes;
}

/** A source file's bytes, verified. */
export function readSource(name: string): Uint8Array {
  const sums = parseSums(readFileSync(new URL("SHA256SUMS", FOLDER), "utf8"));
  return verified(name, readFileSync(new URL(name, FOLDER)), sums);
}
