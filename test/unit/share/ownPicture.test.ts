/** Figures of a sender's own leave the page as theirs: in pictures, text alternatives, the frozen page, and the comparison's table. */

import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { frozenFile } from "../../../src/share/frozenFile.ts";
import { frozenTable } from "../../../src/share/frozenTable.ts";
import { pictureInput } from "../../../src/share/pictureInput.ts";
import { pictureSvg } from "../../../src/share/pictureSvg.ts";
import { OWN_WORDS, ownSource } from "../../fixtures/ownPictures.ts";
import { OWN_SHOWN } from "../../fixtures/ownShown.ts";
import { FROZEN_DAY } from "../../fixtures/pictures.ts";

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

  test("markup in what the sender wrote is text", () => {
    const own = { ...OWN_SHOWN.rate, title: "<img src=x onerror=alert(1)>", unit: '"><script>' };
    const source = ownSource(own, locale);
    for (const made of [frozenFile(source, FROZEN_DAY), pictureSvg(pictureInput(source, "page", "dark"))])
      expect(made).not.toMatch(/<img|<script/);
  });
});
