/** The pictures as SVG: well-formed, self-contained and said in words, for every layer, size, language and theme; and three of them to the letter. */
// @vitest-environment jsdom

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { isNumber } from "../../../src/domain/series.ts";
import { pictureInput } from "../../../src/share/pictureInput.ts";
import { PICTURE_SIZES, SIZES } from "../../../src/share/pictureSizes.ts";
import { picture, pictureSvg } from "../../../src/share/pictureSvg.ts";
import { pictureSource, SHOWN } from "../../fixtures/pictures.ts";

/** Throws where `svg` is no XML. */
function parse(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, "application/xml").documentElement;
  const error =
    root.getElementsByTagName("parsererror")[0] ?? (root.localName === "parsererror" ? root : null);
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return root;
}
const all = (root: Element) => [...root.getElementsByTagName("*")];
const words = (root: Element) =>
  all(root)
    .filter(({ localName }) => localName === "text")
    .map(({ textContent }) => textContent)
    .join("");
const bare = (text: string) => text.replaceAll(/\s/g, "");

describe.each(Object.entries(SHOWN))("%s", (_, shown) => {
  test.each(LOCALES)("is complete in %s, in every size and theme", (locale) => {
    const source = pictureSource(shown, locale);
    for (const size of PICTURE_SIZES)
      for (const scheme of ["light", "dark"] as const) {
        const input = pictureInput(source, size, scheme);
        const { svg, width, height } = picture(input);
        const root = parse(svg);
        const at = `${size} ${scheme}`;
        expect(root.getAttribute("viewBox"), at).toBe(`0 0 ${width} ${height}`);
        expect(root.getAttribute("lang")).toBe(locale);
        expect(root.getAttribute("role")).toBe("img");
        const ids = all(root).flatMap(({ id }) => (id ? [id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        const label = root.getAttribute("aria-labelledby")?.split(" ") ?? [];
        const used = [...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id);
        expect(
          [...label, ...used].filter((id) => !ids.includes(id ?? "")),
          at,
        ).toEqual([]);
        // Nothing is looked up, loaded or run.
        expect(svg.replace(/ xmlns="[^"]*"/, "")).not.toMatch(
          /href|<style|<script| style=| class=|var\(| on\w+=/,
        );
        expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
        const paints = new Set(
          all(root).flatMap((one) => (one.localName === "path" ? [one.getAttribute("d")] : [])),
        );
        expect([...input.geometry.areas.values()].filter((d) => !paints.has(d))).toEqual([]);
        const said = bare(words(root));
        const { title, subtitle, sources, address, legend } = input.texts;
        const shownWords = [
          ...(SIZES[size].worded ? [title, subtitle, ...sources, address] : []),
          ...legend.rows.map(({ text }) => text),
          ...legend.circles.map(({ text }) => text),
          ...legend.notes,
        ];
        expect(
          shownWords.filter((text) => !said.includes(bare(text))),
          at,
        ).toEqual([]);
      }
  });
});

test("the text alternative names every county, and every value that the map shows", () => {
  for (const [name, shown] of Object.entries(SHOWN))
    for (const locale of LOCALES) {
      const source = pictureSource(shown, locale);
      const { description, title } = pictureInput(source, "word", "light").texts;
      expect(description).toContain(title);
      const unnamed = source.atlas.counties.filter(({ short }) => !description.includes(short));
      expect(
        unnamed.map(({ short }) => short),
        name,
      ).toEqual([]);
      const picture = source.figures?.picture;
      if (!picture || picture.kind === "crossed") continue;
      const values = [...(picture.values ?? [])].filter(([code, value]) => code !== "00" && isNumber(value));
      expect(description.split(picture.name).length, name).toBeGreaterThan(1);
      expect((description.match(/(?<=[a-zåäö] )[−\d]/g) ?? []).length).toBeGreaterThanOrEqual(values.length);
    }
});

test("no text becomes markup, and what XML forbids is left out", () => {
  const input = pictureInput(pictureSource({}, "sv"), "word", "light");
  const plain = all(parse(pictureSvg(input))).length;
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "</text><script>alert(1)</script>",
      "]]>",
      "<!--",
      '"/><a href="javascript:1">',
      "&lt;&#0;",
    ),
  );
  fc.assert(
    fc.property(text, text, (title, description) => {
      const root = parse(pictureSvg({ ...input, texts: { ...input.texts, title, description } }));
      const names = new Set(all(root).map(({ localName }) => localName));
      expect([...names].filter((name) => ["script", "a", "foreignObject"].includes(name))).toEqual([]);
      expect(Math.abs(all(root).length - plain)).toBeLessThan(20);
      // XML itself makes one line end of several.
      const known = description.replaceAll(
        /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
        "",
      );
      const desc = all(root).find(({ localName }) => localName === "desc");
      expect(desc?.textContent).toBe(known.replaceAll(/\r\n?/g, "\n"));
    }),
  );
});

test("the ids of a picture begin with its own name", () => {
  const input = pictureInput(pictureSource(SHOWN["a challenge"] ?? {}, "sv"), "page", "light");
  const ids = all(parse(pictureSvg({ ...input, id: "annan" }))).flatMap(({ id }) => (id ? [id] : []));
  expect(ids.length).toBeGreaterThan(3);
  expect(ids.filter((id) => !id.startsWith("annan-"))).toEqual([]);
});

test.each([
  ["actors", "sv", "word", "light"],
  ["missing values", "en", "column1", "dark"],
  ["count", "sv", "social", "light"],
] as const)("%s, %s, %s, %s is as it was", async (name, locale, size, scheme) => {
  const svg = pictureSvg(pictureInput(pictureSource(SHOWN[name] ?? {}, locale), size, scheme));
  const file = `${name.replaceAll(" ", "-")}-${locale}-${size}-${scheme}.svg`;
  await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`__snapshots__/${file}`);
});
