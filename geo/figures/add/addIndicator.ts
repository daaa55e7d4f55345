/** The files of the house with one indicator more: its source, the checksum, the catalogue's entry the id and the plan. */

import { parseSums, sha256 } from "../../boundaries/sources.ts";
import { Refusal } from "../refresh/refusal.ts";
import type { NewIndicator } from "./entry.ts";
import type { TableFigures } from "./tableFigures.ts";

/** Where they lie, from the project's root. */
export const PLACES = {
  ids: "src/domain/indicator.ts",
  catalogue: "src/content/indicators.json",
  sums: "geo/figures/source/SHA256SUMS",
  plans: "geo/figures/refresh/plans.ts",
} as const;
export type Texts = Readonly<Record<keyof typeof PLACES, string>>;

const IDS = /(export const INDICATOR_IDS = \[\n)([\s\S]*?)(\] as const;)/;

/** The ids' file with one more in its place in the alphabet. */
function withId(text: string, id: string): string {
  if (!IDS.test(text)) throw new Refusal(`${PLACES.ids} has no list of ids`);
  return text.replace(IDS, (_, head: string, ids: string, tail: string) => {
    const lines = [...ids.trimEnd().split("\n"), `  "${id}",`].sort();
    return `${head}${lines.join("\n")}\n${tail}`;
  });
}

const PLANS = /export const PLANS: [^=]*= \{\n/;

/** The plans of the refresh with one more: where newer figures are to be had, nobody has said. */
function withPlan(text: string, id: string): string {
  if (!PLANS.test(text)) throw new Refusal(`${PLACES.plans} has no list of plans`);
  return text.replace(PLANS, (head) => `${head}  ${id}: nowhere("it was added from a file by hand"),\n`);
}

/** Where the list of indicators ends in the catalogue. */
const END = /\n {2}\],\n {2}"reserved"/;

/** The catalogue with one entry more, last; the others stay as they are, to the letter. */
function withEntry(text: string, entry: NewIndicator): string {
  if (!END.test(text)) throw new Refusal(`${PLACES.catalogue} has no end of its list of indicators`);
  const lines = JSON.stringify(entry, null, 2)
    .split("\n")
    .map((line) => `    ${line}`);
  return text.replace(END, (end) => `,\n${lines.join("\n")}${end}`);
}

/** The checksums with one more, by name. */
function withSum(text: string, name: string, csv: string): string {
  const sums = parseSums(text).set(name, sha256(Buffer.from(csv)));
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, sum]) => `${sum}  ${file}\n`)
    .join("");
}

/** What is written, by its place from the project's root. Throws a Refusal when table and entry do not agree. */
export function addIndicator(
  texts: Texts,
  entry: NewIndicator,
  { csv, decimals }: Pick<TableFigures, "csv" | "decimals">,
): ReadonlyMap<string, string> {
  if (decimals > entry.decimals) {
    throw new Refusal(`decimals: the table has ${decimals}, the entry says ${entry.decimals}`);
  }
  const name = `${entry.id}.csv`;
  return new Map([
    [`geo/figures/source/${name}`, csv],
    [PLACES.sums, withSum(texts.sums, name, csv)],
    [PLACES.catalogue, withEntry(texts.catalogue, entry)],
    [PLACES.ids, withId(texts.ids, entry.id)],
    [PLACES.plans, withPlan(texts.plans, entry.id)],
  ]);
}
