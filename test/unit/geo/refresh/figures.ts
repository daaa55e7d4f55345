/** Figures for the tests of the refresh: source files with a value for every county. */

import type { Observation } from "../../../../geo/figures/refresh/observation.ts";
import { COUNTY_CODES } from "../../../../src/domain/county.ts";
import type { AreaCode, Value } from "../../../../src/domain/series.ts";

/** The text of a source file without breakdowns. */
export function sourceText(
  years: readonly (number | string)[],
  value: (county: string, year: string) => string | null,
): string {
  const lines = COUNTY_CODES.flatMap((county) =>
    years.flatMap((year) => {
      const text = value(county, String(year));
      return text === null ? [] : [`${county},${year},${text}`];
    }),
  );
  return `county_code,year,value\n${lines.join("\n")}\n`;
}

/** An observation for every county and year. */
export const observe = (
  years: readonly number[],
  value: (area: AreaCode, year: number) => Value,
): readonly Observation[] =>
  COUNTY_CODES.flatMap((area) =>
    years.map((year) => ({ area, period: String(year), words: [], value: value(area, year) })),
  );
