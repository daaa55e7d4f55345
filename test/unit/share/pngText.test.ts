/** Words in a PNG: read back by a second reader, whatever the words; the image is what it was. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { annotatedPng } from "../../../src/share/pngText.ts";
import { pngChunks, pngDensity, pngTexts } from "../../fixtures/readPng.ts";

// A picture that another program made.
const png = readFileSync(new URL("../../../docs/screenshot.png", import.meta.url));
const before = pngChunks(png);
const annotated = (...texts: Parameters<typeof annotatedPng>[1]) =>
  pngChunks(Buffer.from(annotatedPng(png, texts, 192)));

test("texts come back as they were, in any script", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 200 }).map((words) => words.replaceAll("\0", ""));
  fc.assert(
    fc.property(text, text, fc.constantFrom("sv", "en"), (title, source, lang) => {
      const texts = [
        { keyword: "Title", text: title, lang },
        { keyword: "Source", text: source, lang },
      ];
      expect(pngTexts(annotated(...texts))).toEqual(texts);
    }),
    { numRuns: 20 },
  );
});

test("what no file may hold does not break it", () => {
  const text = "a\0b\uD800c";
  expect(pngTexts(annotated({ keyword: "Title", text, lang: "sv" }))).toEqual([
    { keyword: "Title", text: "ab\uFFFDc", lang: "sv" },
  ]);
});

test("they stand behind the header, and the image is untouched", () => {
  const after = annotated({ keyword: "Title", text: "Län", lang: "sv" });
  expect(after.slice(0, 3).map(({ type }) => type)).toEqual(["IHDR", "pHYs", "iTXt"]);
  expect(after.at(-1)?.type).toBe("IEND");
  const rest = (chunks: typeof after) => chunks.filter(({ type }) => !["pHYs", "iTXt"].includes(type));
  expect(rest(after).map(({ type }) => type)).toEqual(rest(before).map(({ type }) => type));
  expect(rest(after).every(({ data }, index) => rest(before)[index]?.data.equals(data))).toBe(true);
});

test("a density is said once, in place of what was said before", () => {
  const once = annotatedPng(png, [], 96);
  expect(pngDensity(pngChunks(Buffer.from(once)))).toEqual([3780]);
  expect(pngDensity(pngChunks(Buffer.from(annotatedPng(once, [], 384))))).toEqual([15118]);
});

test("what is no PNG is refused", () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(100), png.subarray(0, 20)])
    expect(() => annotatedPng(bytes, [], 96)).toThrow(RangeError);
});
