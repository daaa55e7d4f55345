/** The committed source files of the figures: verified, read, and their words turned into ours. */

import { readFileSync } from "node:fs";
import { type CountyCode, parseCounty } from "../../src/domain/county.ts";
import { type IndicatorId, type Part, parsePart } from "../../src/domain/indicator.ts";
import { SOURCE_WORDS } from "../../src/domain/sourceWords.ts";
import { parseSums, verified } from "../boundaries/sources.ts";

const FOLDER = "geo/figures/source";
const SOURCE = new URL("./source/", import.meta.url);

export type Period = number | string;

/** One line of a file: `text` is the value as it is written. */
export interface Figure {
  readonly county: CountyCode;
  readonly period: Period;
  readonly part: Part;
  readonly text: string;
}

/** The figures of the committed file of `id`. Throws when its checksum is not the one noted, or a line is no figure. */
export function readFigures(id: IndicatorId): Figure[] {
  const sums = parseSums(readFileSync(new URL("SHA256SUMS", SOURCE), "utf8"));
  const name = `${id}.csv`;
  const bytes = verified(name, readFileSync(new URL(name, SOURCE)), sums, FOLDER);
  return parseFigures(name, new TextDecoder().decode(bytes));
}

/** The lines of a file as `county_code,year,sex,value`. Throws a sentence naming the line that is none, or is there twice. */
export function parseFigures(name: string, text: string): Figure[] {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const [code, time, ...columns] = head.split(",");
  const breakdowns = columns.slice(0, -1).map((column) => [column, SOURCE_WORDS[column]] as const);
  const known = code === "county_code" && (time === "year" || time === "month") && columns.at(-1) === "value";
  const unknown = breakdowns.find(([, words]) => !words)?.[0];
  if (!known || unknown) throw new Error(`${name} has columns that are not known: ${head}`);
  const seen = new Set<string>();
  return lines.map((line, index) => {
    const fields = line.split(",");
    const key = fields.slice(0, -1).join();
    const refuse = (why: string) => new Error(`${name}, line ${index + 2}: “${line}” ${why}`);
    if (seen.has(key)) throw refuse("is there twice");
    seen.add(key);
    const [county, period = "", value = ""] = [parseCounty(fields[0]), fields[1], fields.at(-1)];
    const words = breakdowns.map(([, source], at) => [
      source?.dimension,
      source?.words[fields[at + 2] ?? ""],
    ]);
    const part = words.length > 0 ? parsePart(words.map((pair) => pair.join(".")).join()) : {};
    if (!county || !part || fields.length !== columns.length + 2) throw refuse("is no figure of a county");
    if (!(time === "year" ? /^\d{4}$/ : /^\d{4}-\d\d$/).test(period)) throw refuse(`has no ${time}`);
    if (!/^-?\d+(\.\d+)?$/.test(value)) throw refuse("has no number");
    return { county, period: time === "year" ? Number(period) : period, part, text: value };
  });
}
