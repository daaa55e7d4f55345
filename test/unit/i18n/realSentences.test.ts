/** Sentences on the real figures: every county, part and period of every indicator, in both languages, held to its series. */

import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { INDICATOR_IDS } from "../../../src/domain/indicator.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { partsOf, periodsOf } from "../../../src/domain/series.ts";
import { claimsOn } from "../../fixtures/figureClaims.ts";
import { indicatorIn } from "../../fixtures/figures.ts";

describe.each(LOCALES)("in %s", (locale) => {
  test.each(INDICATOR_IDS)("%s", (id) => {
    const { series, about } = indicatorIn(id, locale);
    const { read, faults } = claimsOn(series, about, locale);
    expect(faults).toEqual([]);
    const places = partsOf(series).flatMap((part) => periodsOf(series, part));
    expect(places.length).toBeGreaterThan(0);
    expect(read).toBe(places.length * (COUNTY_CODES.length + 1));
  });
});

test("the breaks that sentences stop at are the ones that the reader is told of", () => {
  for (const id of INDICATOR_IDS) {
    const { series, about } = indicatorIn(id, "sv");
    expect(series.breaks, id).toEqual(about.breaks.map(({ year }) => year));
  }
});
