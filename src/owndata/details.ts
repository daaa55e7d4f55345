/** What the figures are, beside the numbers: title, unit, kind and year; and the figures that come of a report with them. */

import { OWN_TITLE_LENGTH, OWN_UNIT_LENGTH, type OwnFigures } from "../domain/ownFigures.ts";
import { AREA_CODES, areaName } from "./areaList.ts";
import { NO_YEAR } from "./fixes.ts";
import type { Report } from "./join.ts";
import { readYear } from "./layout.ts";
import type { Preview } from "./session.ts";
import { cellText, plainText } from "./table.ts";

/** As typed. Null is what the reader has not said. */
export interface Details {
  readonly title: string;
  readonly unit: string;
  readonly kind: OwnFigures["kind"] | null;
  readonly year: string;
}

/** What a table can say of itself. */
export type Proposed = Pick<Details, "title" | "unit" | "kind">;

export const TO_DO = ["table", "names", "twice", "cells", "empty", "year", "title", "kind"] as const;
/** What is left to do before the figures can be shown. */
export type ToDo = (typeof TO_DO)[number];

/** What is left to do, in the order of the dialogue. */
export function toDo(report: Report | null, details: Details): readonly ToDo[] {
  if (!report) return ["table"];
  const { open, years, settings } = report;
  const isEmpty = Object.values(open).every((count) => count === 0) && !hasNumber(report);
  const left: Readonly<Record<ToDo, boolean>> = {
    table: false,
    names: open.names > 0,
    twice: open.twice > 0,
    cells: open.cells > 0,
    empty: isEmpty || years.length === 0,
    year: settings.yearsAt === "one" && readYear(details.year) === null,
    title: plainText(details.title, OWN_TITLE_LENGTH) === "",
    kind: details.kind === null,
  };
  return TO_DO.filter((what) => left[what]);
}

const hasNumber = ({ values }: Report) =>
  values.some((row) => row.some((value) => typeof value === "number"));

/** The figures, or null while something is left to do. */
export function ownFigures(report: Report, details: Details): OwnFigures | null {
  const { kind } = details;
  if (kind === null || toDo(report, details).length > 0) return null;
  const { years, values, decimals, settings } = report;
  return {
    title: plainText(details.title, OWN_TITLE_LENGTH),
    unit: plainText(details.unit, OWN_UNIT_LENGTH),
    kind,
    areas: settings.areas,
    decimals,
    years: years.map((year) => (year === NO_YEAR ? (readYear(details.year) ?? year) : year)),
    values,
  };
}

/** What the table itself says of its title, unit and kind. Whole numbers may be either kind: then the reader says which. */
export function proposeDetails({ first }: Preview, report: Report): Proposed {
  const { headRow, valueColumn, areaColumn, yearsAt } = report.settings;
  const above = first.slice(0, headRow ?? 0).map((row) => row.map(String).find((cell) => cell.trim() !== ""));
  const heading = headRow === null || yearsAt === "headings" ? "" : cellText(first[headRow], valueColumn);
  const named = /^(värde|value|antal|andel|v)$/i.test(heading) || valueColumn === areaColumn ? "" : heading;
  const title = plainText(above.find((text) => text !== undefined) ?? named, OWN_TITLE_LENGTH);
  const isRate = report.unit === "%" || report.decimals > 0;
  return { title, unit: plainText(report.unit, OWN_UNIT_LENGTH), kind: isRate ? "rate" : null };
}

/** Figures as the text of a table, as a spreadsheet would put it on the clipboard: to be changed and read again. */
export function figuresText({ areas, years, values, decimals }: OwnFigures): string {
  const cell = (value: number | string | undefined) =>
    typeof value === "number"
      ? value.toFixed(decimals).replace(".", ",")
      : value === ".." || value === "."
        ? value
        : "";
  const rows = AREA_CODES[areas].map((code, index) =>
    [code, areaName(areas, code), ...values.map((row) => cell(row[index]))].join("\t"),
  );
  const names = areas === "counties" ? "Län" : "Kommun";
  return [["Kod", names, ...years].join("\t"), ...rows].join("\n");
}
