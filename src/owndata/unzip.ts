/** What is in a zip, byte by byte counted: what the archive says of its own sizes is not believed, and what swells too much is stopped. */

import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import { Refused, UNPACKED_BYTES } from "./table.ts";

/** So many bytes go in at a time, so that no more than they can become comes out before the count is looked at. */
const STEP = 16_384;

function whole(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The files of the archive whose name `wanted` says yes to. Throws `Refused` when they swell above the limit or the archive is broken. */
export function unzip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array[]>();
  const done = new Set<string>();
  let unpacked = 0;
  const reader = new Unzip((file) => {
    if (!wanted(file.name)) return;
    if (files.has(file.name)) throw new Refused("brokenWorkbook");
    const parts: Uint8Array[] = [];
    files.set(file.name, parts);
    file.ondata = (error, part, final) => {
      // What is thrown below comes back here as an error of the library's.
      if (error) throw error instanceof Refused ? error : new Refused("brokenWorkbook");
      unpacked += part.length;
      if (unpacked > UNPACKED_BYTES) throw new Refused("unpackedTooLarge");
      parts.push(part);
      if (final) done.add(file.name);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  try {
    for (let at = 0; at < archive.length; at += STEP)
      reader.push(archive.subarray(at, at + STEP), at + STEP >= archive.length);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("brokenWorkbook");
  }
  if (done.size < files.size) throw new Refused("brokenWorkbook");
  return new Map([...files].map(([name, parts]) => [name, whole(parts)]));
}
