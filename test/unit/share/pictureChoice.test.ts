/** What a picture's file is called, and in which colours it is. */

import { expect, test } from "vitest";
import { picturePanelEn } from "../../../src/i18n/picturePanelEn.ts";
import { picturePanelSv } from "../../../src/i18n/picturePanelSv.ts";
import { firstChoice, pictureFileName, schemeOf } from "../../../src/share/pictureChoice.ts";
import { PICTURE_KINDS } from "../../../src/share/pictures.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";

const choice = firstChoice("dark");

test("a challenge's file has no year, a comparison's the counties in the layer's place", () => {
  const view = { ...DEFAULT_VIEW, layer: "utmaning-c06", county: "23", other: "25" } as const;
  expect(pictureFileName(picturePanelSv, choice, view, 2015)).toBe("lanskartan-karta-utmaning-c06-word.svg");
  expect(pictureFileName(picturePanelEn, { ...choice, kind: "comparison", format: "png" }, view, 2015)).toBe(
    "lanskartan-comparison-23-25-word.png",
  );
});

test("a file's name has nothing that a system refuses", () => {
  for (const words of [picturePanelSv, picturePanelEn])
    for (const kind of PICTURE_KINDS)
      expect(pictureFileName(words, { ...choice, kind }, DEFAULT_VIEW, 2015)).toMatch(/^[a-z0-9-]+\.svg$/);
});

test("what is printed is light, whatever the page is", () => {
  expect(schemeOf(choice)).toBe("light");
  expect(schemeOf({ ...choice, size: "wide" })).toBe("dark");
});
