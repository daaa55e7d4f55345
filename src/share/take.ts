/** What a reader takes away, before it becomes a file: tables in long form, and with each what it means and where it comes from. */

import type { Edition } from "../content/edition.ts";
import type { ChallengeSlice, ReportFacts } from "../content/slices.ts";
import type { Cell, Column } from "../files/cells.ts";
import type { TakeWords } from "../i18n/takeSv.ts";
import type { PictureSource } from "./pictureInput.ts";

/** A code with its word: programs get the one, people the other. */
export interface Coded {
  readonly code: string;
  readonly word: string;
}
export type TakeCell = Cell | Coded;

export type FactKey = keyof TakeWords["facts"];
/** What holds for all rows: under a key for programs, a label for people. */
export interface Fact {
  readonly key: FactKey;
  readonly text: string;
}

export interface Section {
  /** As the address names what it is of. */
  readonly id: string;
  readonly title: string;
  /** What the reader must know before reading; null where there is nothing. */
  readonly note: string | null;
  /** The first is the county's code, or the municipality's. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TakeCell[])[];
  readonly facts: readonly Fact[];
}

export interface Take {
  readonly words: TakeWords;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** Of all sections. */
  readonly facts: readonly Fact[];
}

/** What the page shows, and what a file needs beside it. */
export interface TakeInput {
  readonly source: PictureSource;
  readonly take: TakeWords;
  readonly edition: Edition;
  readonly accessed: Date;
  /** Every year and part, instead of those shown. */
  readonly all: boolean;
  /** Of the view's challenge; null where it shows none. */
  readonly challenge: { readonly slice: ChallengeSlice; readonly report: ReportFacts } | null;
}

/** The facts that have a text. */
export const facts = (list: readonly (readonly [FactKey, string | null])[]): readonly Fact[] =>
  list.flatMap(([key, text]) => (text ? [{ key, text }] : []));

/** The reader's own calendar day, as `2026-11-26`. */
export function isoDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export const isCoded = (cell: TakeCell | undefined): cell is Coded =>
  typeof cell === "object" && cell !== null && "code" in cell;

/** The cell with words in the place of codes. */
export const forPeople = (cell: TakeCell | undefined): Cell => (isCoded(cell) ? cell.word : (cell ?? null));
/** The cell with codes. */
export const forPrograms = (cell: TakeCell | undefined): Cell => (isCoded(cell) ? cell.code : (cell ?? null));
