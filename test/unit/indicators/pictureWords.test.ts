/** What a picture says of its counties and the country: the table's values, of whom, and the same in every place. */

import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { INDICATOR_IDS, type IndicatorId } from "../../../src/domain/indicator.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { defaultPart, isNumber, periodsOf } from "../../../src/domain/series.ts";
import { formatFull } from "../../../src/i18n/formatValue.ts";
import { DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { indicatorIn, pictureIn } from "../../fixtures/figures.ts";
import { brokenSentence } from "../../fixtures/readFigures.ts";

const MAPPED = INDICATOR_IDS.filter((id) => indicatorIn(id, "sv").about.kind !== "monthly");

/** The indicator in its latest year. */
function latest(layer: IndicatorId, more: Partial<View> = {}) {
  const { series } = indicatorIn(layer, "sv");
  const year = Number(periodsOf(series, defaultPart(series)).at(-1));
  const picture = pictureIn({ ...DEFAULT_VIEW, layer, year, ...more });
  if (!picture) throw new Error(`No picture of ${layer}`);
  return picture;
}

describe.each(LOCALES)("in %s", (locale) => {
  test.each(MAPPED)("%s", (layer) => {
    const picture = latest(layer, { locale });
    const { about, series } = indicatorIn(layer, locale);
    expect([...picture.insight, picture.yearSaid].filter(brokenSentence)).toEqual([]);
    expect(picture.insight[0]).toContain(`${picture.year}`);
    for (const code of COUNTY_CODES) {
      const sentences = picture.sentences(code);
      const { lines } = picture.tooltip(code);
      const said = picture.says(code);
      expect(sentences.filter(brokenSentence)).toEqual([]);
      expect(
        lines
          .map(({ text }) => text)
          .join(", ")
          .toLowerCase(),
      ).toBe(said.toLowerCase());
      const value = picture.values?.get(code);
      if (!isNumber(value)) continue;
      const full = formatFull(value, { unit: about.unit, decimals: series.decimals }, locale);
      expect(said.startsWith(`${full} (${picture.year})`), said).toBe(true);
      expect(sentences[0]).toContain(full);
    }
  });
});

test("counts have circles, and no classes that a county could change", () => {
  expect(latest("population").yearSaid).not.toContain("klass");
  expect(latest("population_change_pct").yearSaid).toContain("klass");
});

test("two indicators are named with whom they are about", () => {
  const picture = latest("overcrowded_flats_share", { second: "employment_rate_by_birth" });
  const both =
    "”Trångbodda i flerbostadshus” och ”Sysselsatta, inrikes och utrikes födda, personer födda i Sverige”";
  expect(picture.insight[0]).toContain(both);
  expect(picture.tooltip("01").lines.map(({ text }) => text.split(":")[0])).toEqual([
    expect.stringMatching(/^[ABC][123] \(/),
    "Trångbodda i flerbostadshus",
    "Sysselsatta, inrikes och utrikes födda, personer födda i Sverige",
  ]);
});
