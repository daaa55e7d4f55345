/** Figures of a sender's own leave the page as theirs: in pictures, text alternatives, the frozen page, and the comparison's table. */

import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import type { OwnFigures } from "../../../src/domain/ownFigures.ts";
import { pictureOf } from "../../../src/indicators/figures/pictureOf.ts";
import { frozenFile } from "../../../src/share/frozenFile.ts";
import { frozenTable } from "../../../src/share/frozenTable.ts";
import { type PictureSource, pictureInput } from "../../../src/share/pictureInput.ts";
import { pictureSvg } from "../../../src/share/pictureSvg.ts";
import { chartOf } from "../../../src/share/pictures.ts";
import { figureWords, indicatorIn } from "../../fixtures/figures.ts";
import { OWN_WORDS, ownSource } from "../../fixtures/ownPictures.ts";
import { OWN_SHOWN } from "../../fixtures/ownShown.ts";
import { FROZEN_DAY } from "../../fixtures/pictures.ts";
import { atlas } from "../../fixtures/report.ts";

/** Own figures and the share of residents in crowded flats on one map. */
function crossedWith(own: OwnFigures, locale: "sv" | "en", ownFirst: boolean): PictureSource {
  const source = ownSource(own, locale);
  const pair = [source.figures?.first, indicatorIn("overcrowded_flats_share", locale)] as const;
  const [first, second] = ownFirst ? pair : [pair[1], pair[0]];
  if (!first || !second || !source.figures) throw new Error("There are no two indicators");
  const classing = { method: null, locked: true };
  const words = figureWords[locale];
  const picture = pictureOf({ atlas, words, first, second, year: 2024, part: "", classing });
  return { ...source, figures: { ...source.figures, first, second, picture } };
}

describe.each(LOCALES)("in %s", (locale) => {
  const { mark } = OWN_WORDS[locale];
  test.each(Object.entries(OWN_SHOWN))(
    "%s: the mark stands under the title, over the table and at the source",
    (_, own) => {
      const source = ownSource(own, locale);
      const unit = own.unit ? `${own.unit}, ` : "";
      const { texts } = pictureInput(source, "page", "light");
      expect(texts.title).toBe(own.title);
      expect(texts.subtitle).toBe(`${unit}2024. ${mark}`);
      expect(texts.sources[0]).toContain(mark);
      expect(texts.description).toContain(`${own.title}. ${unit}2024. ${mark}. `);
      expect(frozenTable(source).caption).toBe(`${own.title}, ${unit}2024. ${mark}`);
      const html = frozenFile(source, FROZEN_DAY);
      expect(html).toContain(`<p class="quiet">${unit}2024. ${mark}</p>`);
      expect(html).toContain(OWN_WORDS[locale].definition);
    },
  );

  test("crossed with ours, either first: the mark stands with their title, and no word of theirs is changed", () => {
    const own = { ...OWN_SHOWN.rate, title: "SPIK-index" };
    for (const ownFirst of [true, false]) {
      const { texts } = pictureInput(crossedWith(own, locale, ownFirst), "page", "light");
      expect(texts.title).toContain("SPIK-index");
      expect(texts.subtitle.endsWith(`. ${mark}: SPIK-index`)).toBe(true);
      expect(texts.sources.join(" ")).toContain(mark);
      const source = crossedWith(own, locale, ownFirst);
      expect(frozenTable(source).caption).toContain(`${mark}: SPIK-index`);
      expect(chartOf("scatter", source, "word").texts.subtitle).toContain(mark);
    }
  });

  test("markup in what the sender wrote is text", () => {
    const own = { ...OWN_SHOWN.rate, title: "<img src=x onerror=alert(1)>", unit: '"><script>' };
    const source = ownSource(own, locale);
    for (const made of [frozenFile(source, FROZEN_DAY), pictureSvg(pictureInput(source, "page", "dark"))])
      expect(made).not.toMatch(/<img|<script/);
  });
});
