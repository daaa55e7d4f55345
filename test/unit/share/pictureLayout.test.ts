/** The layout of every size, layer and language, also with words of any length: nothing leaves the picture, and nothing lies over anything else. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { overlap, type Rect, within } from "../../../src/map/rect.ts";
import { pictureInput } from "../../../src/share/pictureInput.ts";
import { toPicture } from "../../../src/share/pictureLabels.ts";
import { pictureLayout } from "../../../src/share/pictureLayout.ts";
import { PICTURE_SIZES } from "../../../src/share/pictureSizes.ts";
import type { PictureInput } from "../../../src/share/pictureTexts.ts";
import { pictureSource, SHOWN } from "../../fixtures/pictures.ts";
import { boxOf, grown, inPicture, SLACK } from "./layoutFaults.ts";

/** What is wrong with a layout, in words. */
function faults(input: PictureInput): string[] {
  const { width, height, plate, blocks, labels, map } = pictureLayout(input);
  const whole: Rect = grown({ x: 0, y: 0, width, height });
  const found: string[] = [];
  if (!within(plate, whole)) found.push("the plate leaves the picture");
  for (const [index, block] of blocks.entries()) {
    if (!within(block, whole)) found.push(`${block.role} leaves the picture`);
    if (overlap(block, plate) > SLACK) found.push(`${block.role} lies over the map`);
    for (const other of blocks.slice(index + 1))
      if (overlap(block, other) > SLACK) found.push(`${block.role} lies over ${other.role}`);
    for (const item of block.items)
      if (!within(inPicture(block, boxOf(item)), grown(block)))
        found.push(`${block.role}: ${item.kind} leaves it`);
  }
  for (const { code, box } of labels)
    if (!within(box, grown(plate))) found.push(`the name of ${code} leaves the plate`);
  for (const { code, at, radius } of input.symbols) {
    const [x, y] = toPicture(map, at);
    const r = radius * map.scale;
    if (!within({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, plate))
      found.push(`the circle of ${code} leaves the plate`);
  }
  return found;
}

test("nothing leaves the picture or lies over anything else, in every size, layer and language", () => {
  for (const [name, shown] of Object.entries(SHOWN))
    for (const locale of LOCALES)
      for (const size of PICTURE_SIZES)
        expect(faults(pictureInput(pictureSource(shown, locale), size, "light")), `${name} ${size}`).toEqual(
          [],
        );
});

test("nor with words of any length", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 300 });
  const source = pictureSource(SHOWN["two counties"] ?? {}, "sv");
  const any = fc.record({
    title: words,
    subtitle: words,
    lead: words,
    address: fc.string({ maxLength: 3000 }),
  });
  fc.assert(
    fc.property(any, fc.constantFrom(...PICTURE_SIZES), (texts, size) => {
      const input = pictureInput(source, size, "light");
      expect(faults({ ...input, texts: { ...input.texts, ...texts } })).toEqual([]);
    }),
  );
});

test("each county is named on the map, by a letter that the picture explains, or by its cell", () => {
  for (const shown of Object.values(SHOWN))
    for (const size of PICTURE_SIZES) {
      const input = pictureInput(pictureSource(shown, "sv"), size, "light");
      const { labels, blocks } = pictureLayout(input);
      if (input.scene.marks) {
        expect(labels).toEqual([]);
        continue;
      }
      expect(labels.map(({ code }) => code)).toEqual(input.counties.map(({ code }) => code));
      const said = blocks
        .filter(({ role }) => role === "letters")
        .flatMap(({ items }) => items.map((item) => (item.kind === "text" ? item.text : "")))
        .join(" ");
      for (const { code, form } of labels) {
        const county = input.counties.find((one) => one.code === code);
        const key = `${county?.letter}\u00a0${county?.short.replaceAll(" ", "\u00a0")}`;
        expect(said.includes(key), `${size} ${key}`).toBe(form === "letter");
      }
    }
});
