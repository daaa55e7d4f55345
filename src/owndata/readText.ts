/** CSV, TSV and what a spreadsheet puts on the clipboard, as a table: encoding, delimiter and line ends are found in the content. */

import Papa from "papaparse";
import { MOST_ROWS, Refused, type Table } from "./table.ts";

/** The bytes as text: UTF-8 or UTF-16 by its mark, UTF-8 where the bytes are, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new Refused("binary");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const DELIMITERS = ["\t", ";", ",", "|"] as const;

/** The first delimiter that gives most of the rows the same number of cells, more than one. */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, 200_000);
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: 200 });
    const widths = new Map<number, number>();
    for (const row of data) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    const filled = data.filter((row) => row.some((cell) => cell.trim() !== "")).length;
    return { delimiter, share: Math.max(0, ...widths.values()) / Math.max(1, filled) };
  });
  const clear = scored.find(({ share }) => share >= 0.6);
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  return (clear ?? best).delimiter;
}

/** Nothing that a text holds: quotes are then letters like any other. */
const NO_QUOTE = "\u0001";

function parse(text: string, delimiter: string, quoteChar: string): string[][] | null {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    newline: "\n",
    preview: MOST_ROWS + 2,
  });
  return errors.some(({ code }) => code === "MissingQuotes") ? null : data;
}

const withoutReturns = (text: string) => (text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text);

/** The table in `text`. Throws `Refused` when it is empty or has too many rows. */
export function readText(text: string): Table {
  const content = withoutReturns(text.replace(/^\uFEFF/, ""));
  if (content.trim() === "") throw new Refused("empty");
  const delimiter = findDelimiter(content);
  // A quote that is never closed is no quote: nothing after it may vanish into one cell.
  const rows = parse(content, delimiter, '"') ?? parse(content, delimiter, NO_QUOTE) ?? [];
  if (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  if (rows.length > MOST_ROWS) throw new Refused("tooManyRows");
  return rows;
}
