/** What a PNG says beside its pixels: words in any language, and how large it is on paper. Chunks are added; nothing of the image is touched. */

/** A text by its keyword: 1 to 79 Latin letters, digits and single spaces (PNG, section 11.3.2). */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
  /** A language tag, as `sv`. */
  readonly lang: string;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** The header is the first chunk, always of the same length: everything ours stands behind it. */
const HEADER_END = SIGNATURE.length + 12 + 13;

/** The remainders of every byte for the checksum of PNG (section D of its specification). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Length, type, data, checksum of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([latin(type), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, checksum(body));
  const [length, sum] = [new Uint8Array(frame.buffer, 0, 4), new Uint8Array(frame.buffer, 4, 4)];
  return joined([length, body, sum]);
}

/** A text in UTF-8, not compressed, so that any program finds it. Its end is a zero byte in other fields: in the text itself there is none. */
function textChunk({ keyword, text, lang }: PngText): Uint8Array {
  const words = new TextEncoder().encode(text.replaceAll("\0", ""));
  // After the keyword: its end, not compressed, no method, the language with its end, no translated keyword.
  return chunk("iTXt", joined([latin(`${keyword}\0\0\0${lang}\0\0`), words]));
}

function densityChunk(perMetre: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  data.setUint8(8, 1);
  return chunk("pHYs", new Uint8Array(data.buffer));
}

/** The chunks of `png` behind its header, but for those of a type. */
function chunksWithout(png: Uint8Array, type: string): readonly Uint8Array[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept: Uint8Array[] = [];
  for (let at = HEADER_END; at + 12 <= png.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name !== type) kept.push(png.subarray(at, end));
    at = end;
  }
  return kept;
}

/**
 * The same image with its words behind the header, and with its density in pixels per inch: a document then sets it at the size
 * it was made for. Throws a RangeError for what is no PNG.
 */
export function annotatedPng(
  png: Uint8Array,
  texts: readonly PngText[],
  perInch: number,
): Uint8Array<ArrayBuffer> {
  if (png.length < HEADER_END || SIGNATURE.some((byte, index) => png[index] !== byte))
    throw new RangeError("These bytes are no PNG");
  return joined([
    png.subarray(0, HEADER_END),
    densityChunk(Math.round(perInch / 0.0254)),
    ...texts.map(textChunk),
    ...chunksWithout(png, "pHYs"),
  ]);
}
