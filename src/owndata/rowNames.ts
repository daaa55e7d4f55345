/** Which area each row of a table names: those that are clear, those that are a question to the reader, and those that are something else. */

import type { OwnAreas } from "../domain/ownFigures.ts";
import { type Found, findArea, fold, hasTwin, proposeArea } from "./areaNames.ts";
import type { Settings } from "./layout.ts";
import { type Cell, cellText, type Table } from "./table.ts";

/** A name that the reader has to decide on; all rows with that name are decided together. */
export interface NameQuestion {
  readonly key: string;
  /** As it stands in the first row. */
  readonly text: string;
  /** From 0: the first row, and how many there are. */
  readonly row: number;
  readonly rows: number;
  /** The areas it may be; none when it is unknown. */
  readonly codes: readonly string[];
  /** The area whose name is nearest to an unknown one. */
  readonly proposal: string | null;
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface NamedRow {
  readonly row: readonly Cell[];
  readonly spot: Spot;
  /** The area's code; empty where there is a question. */
  readonly code: string;
  /** The key of the question, or null. */
  readonly question: string | null;
}

type Verdict =
  | { readonly kind: "area"; readonly code: string }
  | { readonly kind: "question"; readonly codes: readonly string[] }
  | { readonly kind: "country" }
  | { readonly kind: "other" };

const OTHER: Readonly<Record<OwnAreas, OwnAreas>> = {
  counties: "municipalities",
  municipalities: "counties",
};

/** What the names of a table as a whole say of single ones. */
interface Company {
  /** Areas of the other sort that no name of this sort could be. */
  readonly others: ReadonlySet<string>;
  /** Areas named in a way that only this sort is. */
  readonly own: ReadonlySet<string>;
  /** Some names have lost their å, ä and ö. */
  readonly loose: boolean;
}

/** What a name is as an area of the sort, and of the other one. */
type Both = readonly [here: Found, there: Found];

function companyOf(names: Iterable<Both>): Company {
  const [others, own] = [new Set<string>(), new Set<string>()];
  let loose = false;
  for (const [here, there] of names) {
    if (here.kind === "area") loose ||= here.loose;
    if (here.kind === "area" && there.kind === "unknown") own.add(here.codes[0]);
    if (there.kind === "area" && here.kind === "unknown") others.add(there.codes[0]);
  }
  return { others, own, loose };
}

/** Gotland is one and the same, as a county and as a municipality. */
const GOTLAND: readonly string[] = ["09", "0980"];

function judge(name: string, [here, there]: Both, areas: OwnAreas, company: Company): Verdict {
  const { others, own, loose } = company;
  if (here.kind === "country") return { kind: "country" };
  if (here.kind === "ambiguous") return { kind: "question", codes: here.codes };
  if (here.kind === "unknown")
    return there.kind === "unknown" ? { kind: "question", codes: [] } : { kind: "other" };
  const [code] = here.codes;
  const twins = loose && !/^\d/.test(fold(name)) ? hasTwin(name, areas) : null;
  if (twins) return { kind: "question", codes: twins };
  // "Uppsala" in a table of both sorts is the one that is not there by a name of its own.
  if (there.kind === "area" && others.size > 0 && !GOTLAND.includes(code)) {
    if (others.has(there.codes[0])) return { kind: "area", code };
    return own.has(code) ? { kind: "other" } : { kind: "question", codes: [code] };
  }
  return { kind: "area", code };
}

/** The rows below the headings by what they name; `hasValue` tells a row of data from a note. */
export function namesOf(table: Table, settings: Settings, hasValue: (row: readonly Cell[]) => boolean) {
  const { areaColumn, areas, headRow, fill } = settings;
  const from = headRow === null ? 0 : headRow + 1;
  const names = new Set(table.slice(from).map((row) => cellText(row, areaColumn)));
  names.delete("");
  const both = new Map<string, Both>(
    [...names].map((text) => [text, [findArea(text, areas), findArea(text, OTHER[areas])]]),
  );
  const company = companyOf(both.values());
  const verdicts = new Map([...both].map(([text, found]) => [text, judge(text, found, areas, company)]));
  const questions = new Map<string, NameQuestion>();

  const ask = (spot: Spot, codes: readonly string[]): string => {
    // A row without any name is decided on its own; no folded name holds a line end.
    const key = spot.text === "" ? `\n${spot.row}` : fold(spot.text);
    const known = questions.get(key);
    if (known) {
      questions.set(key, { ...known, rows: known.rows + 1 });
      return key;
    }
    const proposal = codes.length > 0 || questions.size > 200 ? null : proposeArea(spot.text, areas);
    questions.set(key, { key, text: spot.text, row: spot.row, rows: 1, codes, proposal });
    return key;
  };

  const rows: NamedRow[] = [];
  const [country, otherAreas, notes]: [Spot[], Spot[], Spot[]] = [[], [], []];
  let [above, nameless] = ["", 0];
  for (let index = 0; index < table.length; index++) {
    const row = table[index] ?? [];
    const own = cellText(row, areaColumn);
    const isNameless = own === "" && index >= from && hasValue(row);
    if (isNameless) nameless += 1;
    const spot = { row: index, column: areaColumn, text: isNameless && fill ? above : own };
    if (own !== "" && index >= from) above = own;
    if (row.every((cell) => String(cell).trim() === "") || index === headRow) continue;
    if (index < from) {
      notes.push({ ...spot, text: noteText(row) });
      continue;
    }
    const verdict = verdicts.get(spot.text) ?? NAMELESS;
    if (verdict.kind === "country") country.push(spot);
    else if (verdict.kind === "other") otherAreas.push(spot);
    else if (verdict.kind === "area") rows.push({ row, spot, code: verdict.code, question: null });
    else if (verdict.codes.length === 0 && !hasValue(row)) notes.push({ ...spot, text: noteText(row) });
    else rows.push({ row, spot, code: "", question: ask(spot, verdict.codes) });
  }
  return {
    rows,
    questions,
    nameless,
    country,
    otherAreas,
    notes,
    count: rows.length + country.length + otherAreas.length + notes.length,
  };
}

/** A row without a name is a question, too. */
const NAMELESS: Verdict = { kind: "question", codes: [] };

/** The first thing that a row without area and value says. */
const noteText = (row: readonly Cell[]) => row.map(String).find((cell) => cell.trim() !== "") ?? "";
