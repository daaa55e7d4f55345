/** The committed series beside their sources, cell by cell. What a column's word means is written here a second time, so that two categories cannot change places unseen. */

import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import catalogue from "../../../../src/content/indicators.json" with { type: "json" };
import { COUNTY_CODES } from "../../../../src/domain/county.ts";
import { INDICATOR_IDS, partKey } from "../../../../src/domain/indicator.ts";
import { partsOf, RIKET, type Series, valuesIn } from "../../../../src/domain/series.ts";
import { content } from "../../content/readContent.ts";

const text = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");

/** Column and word of the source, and the category that the address has for it. */
const MEANING: readonly (readonly [column: string, word: string, category: string])[] = [
  ["sex", "total", "kon.totalt"],
  ["sex", "women", "kon.kvinnor"],
  ["sex", "men", "kon.man"],
  ["origin", "native", "fodelse.inrikes"],
  ["origin", "foreign", "fodelse.utrikes"],
  ["origin", "total", "fodelse.totalt"],
  ["origin", "sweden", "fodelse.sverige"],
  ["origin", "nordic_eu", "fodelse.norden-eu"],
  ["origin", "africa", "fodelse.afrika"],
  ["origin", "asia", "fodelse.asien"],
  ["origin", "other_europe_americas_oceania", "fodelse.ovriga"],
  ["residence_years", "0-1", "vistelse.0-1"],
  ["residence_years", "2-3", "vistelse.2-3"],
  ["residence_years", "4-9", "vistelse.4-9"],
  ["residence_years", "10+", "vistelse.10plus"],
  ["duration", "60+ days", "langd.60plus"],
  ["duration", "365+ days", "langd.365plus"],
];

/** `county period part value` of every cell with a number, sorted; no county's value is left out or made up. */
function cellsOf(series: Series): string[] {
  return series.periods
    .flatMap((period) =>
      partsOf(series).flatMap((part) =>
        [...(valuesIn(series, part, period) ?? [])].flatMap(([area, value]) =>
          area === RIKET || typeof value !== "number" ? [] : [`${area} ${period} ${partKey(part)} ${value}`],
        ),
      ),
    )
    .sort();
}

function cellsGiven(id: string): string[] {
  const rows = csvParse(text(`geo/figures/source/${id}.csv`));
  return rows
    .map((row) => {
      const part = MEANING.filter(([column, word]) => row[column] === word).map(([, , category]) => category);
      const breakdowns = rows.columns.filter((column) => MEANING.some(([known]) => known === column));
      expect(part, `${id}: ${Object.values(row)}`).toHaveLength(breakdowns.length);
      // A zero that was rounded from below is written -0.0 there; it is the same number.
      return `${row.county_code} ${row.year ?? row.month} ${part.join()} ${Number(row.value) + 0}`;
    })
    .sort();
}

describe("the committed series", () => {
  it.each(INDICATOR_IDS)("%s has the figures handed over, each in its place, and no others", (id) => {
    expect(cellsOf(JSON.parse(text(`src/content/figures/${id}.json`)))).toEqual(cellsGiven(id));
  });

  it("have 13,625 cells, and 21 counties for every year of what is not broken down", () => {
    const given = INDICATOR_IDS.map((id) => [id, cellsGiven(id)] as const);
    expect(given.reduce((sum, [, cells]) => sum + cells.length, 0)).toBe(13_625);
    for (const [id, cells] of given) {
      expect(cells.length % COUNTY_CODES.length, id).toBe(id === "job_education_match_rate" ? 17 : 0);
    }
  });
});

describe("what the reader is told", () => {
  const entry = (id: string) => catalogue.indicators.find((one) => one.id === id);
  const differences: { id: string; county: string; year: number }[] = JSON.parse(
    text("geo/figures/differences.json"),
  );

  it("names every derived value that differs from what we compute", () => {
    expect(differences).toHaveLength(3);
    for (const { id, county, year } of differences) {
      const long = content.counties.find(({ code }) => code === county)?.long;
      for (const locale of ["sv", "en"] as const) {
        const doubts = entry(id)
          ?.doubts.map((doubt) => doubt[locale])
          .join(" ");
        expect(doubts, `${id} ${locale}`).toContain(`${long?.[locale]} ${year}`);
      }
    }
  });

  it.each([
    "population",
    "population_change_pct",
    "population_change_10y_pct",
    "population_0_19_share",
    "population_65plus_share",
    "population_75plus_share",
    "education_post_secondary_16_74_share_long",
  ])(
    "names Heby at %s, where municipalities were added up to today's counties for years before 2007",
    (id) => {
      expect(entry(id)?.doubts.some(({ sv, en }) => /Heby/.test(sv) && /Heby/.test(en))).toBe(true);
    },
  );
});
