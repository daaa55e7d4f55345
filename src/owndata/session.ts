/** One table at work: what was read stays here, in the worker or in the page, and only what is shown goes to the dialogue. */

import type { Fixes } from "./fixes.ts";
import { guessSettings, withGuesses } from "./guess.ts";
import { join, type Report } from "./join.ts";
import type { Settings } from "./layout.ts";
import { decodeText, readText } from "./readText.ts";
import { isWorkbook, readWorkbook, type Sheet } from "./readWorkbook.ts";
import { type Cell, clip, Refused, type Table, TEXT_BYTES, WORKBOOK_BYTES } from "./table.ts";

/** What the dialogue shows of the table itself. */
export interface Preview {
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly rows: number;
  readonly columns: number;
  /** The first rows. */
  readonly first: readonly (readonly Cell[])[];
}

export interface Reading {
  readonly preview: Preview;
  /** False where no column names areas. */
  readonly found: boolean;
  readonly report: Report;
}

export type Source = string | Blob;
export type OnProgress = (read: number, all: number) => void;

export interface Session {
  /** Reads a paste or a file. Rejects with `Refused`. */
  read(source: Source, fixes: Fixes, onProgress: OnProgress): Promise<Reading>;
  /** Another sheet of the same workbook. */
  sheet(index: number, fixes: Fixes): Promise<Reading>;
  /** The same table read in another way. */
  join(settings: Settings, fixes: Fixes): Promise<Report>;
  /** Another layout, with the sort of areas and the decimal sign that go with it in the place of those given. */
  layout(settings: Settings, fixes: Fixes): Promise<Report>;
}

/** So many rows are shown, and so many of their cells. */
const FIRST_ROWS = 12;
const FIRST_COLUMNS = 40;
const PIECE = 1_000_000;

/** A file's bytes, in pieces, so that it can be said how far it is; all are asked for at once, as each has a way to go in a busy browser. */
async function bytesOf(file: Blob, onProgress: OnProgress): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let read = 0;
  const piece = async (at: number) => {
    const part = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    bytes.set(part, at);
    read += part.length;
    onProgress(read, file.size);
  };
  await Promise.all(Array.from({ length: Math.ceil(file.size / PIECE) }, (_, index) => piece(index * PIECE)));
  return bytes;
}

async function sheetsOf(source: Source, onProgress: OnProgress): Promise<readonly Sheet[]> {
  if (typeof source === "string") {
    if (source.length > TEXT_BYTES) throw new Refused("textTooLarge");
    return [{ name: "", table: readText(source) }];
  }
  const head = new Uint8Array(await source.slice(0, 8).arrayBuffer());
  const workbook = isWorkbook(head);
  if (workbook && source.size > WORKBOOK_BYTES) throw new Refused("workbookTooLarge");
  if (source.size > TEXT_BYTES) throw new Refused("textTooLarge");
  const bytes = await bytesOf(source, onProgress);
  return workbook ? readWorkbook(bytes) : [{ name: "", table: readText(decodeText(bytes)) }];
}

const shown = (cell: Cell): Cell => (typeof cell === "number" ? cell : clip(cell));
const widthOf = (table: Table) => table.reduce((width, row) => Math.max(width, row.length), 0);

export function createSession(): Session {
  let sheets: readonly Sheet[] = [];
  let table: Table = [];

  async function open(index: number, fixes: Fixes): Promise<Reading> {
    table = sheets[index]?.table ?? [];
    const { settings, found } = guessSettings(table);
    const first = table.slice(0, FIRST_ROWS).map((row) => row.slice(0, FIRST_COLUMNS).map(shown));
    const size = { rows: table.length, columns: widthOf(table) };
    const preview = { sheets: sheets.map(({ name }) => name), sheet: index, ...size, first };
    return { preview, found, report: join(table, settings, fixes) };
  }

  return {
    async read(source, fixes, onProgress) {
      sheets = await sheetsOf(source, onProgress);
      return open(0, fixes);
    },
    sheet: open,
    join: async (settings, fixes) => join(table, settings, fixes),
    layout: async (settings, fixes) =>
      join(table, { ...withGuesses(table, settings), dash: settings.dash, fill: settings.fill }, fixes),
  };
}
