/** A table as someone has it, turned into a source file of the house by the parser of the page; everything that is unclear is refused. */

import { parseCounty } from "../../../src/domain/county.ts";
import { AREA_CODES, areaName } from "../../../src/owndata/areaList.ts";
import { NO_FIXES, NO_YEAR } from "../../../src/owndata/fixes.ts";
import type { Report } from "../../../src/owndata/join.ts";
import { createSession } from "../../../src/owndata/session.ts";
import { columnLetters, Refused } from "../../../src/owndata/table.ts";
import { Refusal } from "../refresh/refusal.ts";

export interface TableFigures {
  /** `county_code,year,value`, a line for each value. */
  readonly csv: string;
  readonly decimals: number;
  /** What was set aside, a sentence each. */
  readonly asides: readonly string[];
}

/** What a person has to mend in the table, a sentence each. */
function faults({ ambiguous, unknown, twice, notNumbers, notYears, doubtful, matched }: Report): string[] {
  const where = (row: number, column: number) => `row ${row + 1}, column ${columnLetters(column)}`;
  const proposed = (code: string | null) => (code ? `; is it ${areaName("counties", code)}?` : "");
  return [
    ...(matched === 0 ? ["no row names a county"] : []),
    ...ambiguous.first.map(({ row, text }) => `row ${row + 1}: “${text}” may be several counties`),
    ...unknown.first.map(
      ({ row, text, proposal }) => `row ${row + 1}: “${text}” is no county${proposed(proposal)}`,
    ),
    ...twice.first.map(({ code, year, values }) => {
      const rows = values.map(({ row }) => row + 1).join(" and ");
      return `${areaName("counties", code)}${year === NO_YEAR ? "" : ` ${year}`} has different values in rows ${rows}`;
    }),
    ...notNumbers.first.map(({ row, column, text }) => `${where(row, column)}: “${text}” is no number`),
    ...notYears.first.map(({ row, column, text }) => `${where(row, column)}: “${text}” is no year`),
    ...(doubtful === null
      ? []
      : [`“${doubtful}” may have a decimal sign or thousands; write it so that it is clear`]),
  ];
}

function asidesOf({ country, otherAreas, notes, missing, signs }: Report): string[] {
  const said: readonly (readonly [number, string])[] = [
    [country.count, "about the whole country"],
    [otherAreas.count, "about municipalities"],
    [notes.count, "of headings or notes"],
  ];
  const cells = Object.values(signs).reduce((sum, count) => sum + count, 0);
  return [
    ...said.filter(([count]) => count > 0).map(([count, what]) => `Set aside: rows ${what} (${count}).`),
    ...(cells > 0 ? [`Cells without a value: ${cells}.`] : []),
    ...(missing.length > 0
      ? [`No row for ${missing.map((code) => areaName("counties", code)).join(", ")}.`]
      : []),
  ];
}

/** The figures of the file `bytes`; `year` is theirs where the table names none. Throws a Refusal with all that is to be mended. */
export async function tableFigures(
  bytes: Uint8Array<ArrayBuffer>,
  year: number | null,
): Promise<TableFigures> {
  const session = createSession();
  const read = await session
    .read(new Blob([bytes]), NO_FIXES, () => {})
    .catch((error: unknown) => {
      throw error instanceof Refused ? new Refusal(`the table cannot be read: ${error.refusal}`) : error;
    });
  const { settings } = read.report;
  const report = await session.join({ ...settings, areas: "counties" }, NO_FIXES);
  const found = faults(report);
  if (found.length > 0) throw new Refusal(`the table is to be mended:\n  ${found.join("\n  ")}`);
  const needsYear = report.years.includes(NO_YEAR);
  if (needsYear && year === null) throw new Refusal("the table names no year; give it with --year");
  if (!needsYear && year !== null) throw new Refusal("the table names its years; leave --year out");
  const { decimals, values, years } = report;
  const lines = AREA_CODES.counties.flatMap((code, index) =>
    years.flatMap((one, at) => {
      const value = values[at]?.[index];
      const known = typeof value === "number" && parseCounty(code);
      return known ? [`${code},${one === NO_YEAR ? year : one},${value.toFixed(decimals)}`] : [];
    }),
  );
  if (lines.length === 0) throw new Refusal("the table has no number");
  return { csv: ["county_code,year,value", ...lines, ""].join("\n"), decimals, asides: asidesOf(report) };
}
