/** The pictures of charts: complete and well-formed, said in words, nothing out of place, in every size, layer and language; and some of them to the letter. */
// @vitest-environment jsdom

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { isNumber, RIKET } from "../../../src/domain/series.ts";
import { formatNumber } from "../../../src/i18n/formatValue.ts";
import { overlap, within } from "../../../src/map/rect.ts";
import { type Chart, chartLayout } from "../../../src/share/chartLayout.ts";
import { PICTURE_SIZES, type PictureSizeName, SIZES } from "../../../src/share/pictureSizes.ts";
import { chartOf, kindsOf, makePicture } from "../../../src/share/pictures.ts";
import { pictureSource, SHOWN } from "../../fixtures/pictures.ts";
import { boxOf, grown, inPicture, SLACK } from "./layoutFaults.ts";

const SIZE_NAMES = PICTURE_SIZES.filter((size) => size !== "page");
const VIEWS = Object.entries(SHOWN);

/** Every kind of chart of a view. */
const chartsOf = (source: ReturnType<typeof pictureSource>) =>
  kindsOf(source).flatMap((kind) => (kind === "map" ? [] : [kind]));

/** What is wrong with a layout, in words. */
function faults(chart: Chart, size: PictureSizeName): string[] {
  const { width, height, blocks } = chartLayout(chart, size);
  const whole = grown({ x: 0, y: 0, width, height });
  const found: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!within(block, whole)) found.push(`${block.role} leaves the picture`);
    for (const other of blocks.slice(index + 1))
      if (overlap(block, other) > SLACK) found.push(`${block.role} lies over ${other.role}`);
    for (const item of block.items)
      if (!within(inPicture(block, boxOf(item)), grown(block)))
        found.push(`${block.role}: ${item.kind} ${item.kind === "text" ? item.text : ""} leaves it`);
  }
  const texts = blocks.flatMap((block) =>
    block.items.flatMap((item) =>
      item.kind === "text" ? [{ text: item.text, box: inPicture(block, boxOf(item)) }] : [],
    ),
  );
  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1))
      if (overlap(one.box, other.box) > SLACK) found.push(`”${one.text}” lies over ”${other.text}”`);
  return found;
}

test("a view has the pictures of what it shows", () => {
  const kinds = (name: string) => kindsOf(pictureSource(SHOWN[name] ?? {}, "sv"));
  expect(kinds("actors")).toEqual(["map", "legend", "time"]);
  expect(kinds("two counties")).toEqual(["map", "legend", "time", "comparison"]);
  expect(kinds("a challenge")).toEqual(["map", "legend"]);
  expect(kinds("rate")).toEqual(["map", "legend", "strip", "time"]);
  expect(kinds("count")).toEqual(["map", "legend", "time", "comparison"]);
  expect(kinds("two indicators")).toEqual(["map", "legend", "scatter", "time"]);
  expect(kinds("months")).toEqual(["map", "legend", "strip", "time", "months"]);
});

test("a year without any value has no scale", () => {
  const view = { layer: "education_post_secondary_16_74_share_long", year: 2015 } as const;
  expect(kindsOf(pictureSource(view, "sv"))).not.toContain("strip");
});

test("where the country has no value the line's picture is of the counties' span, and says no more", () => {
  const source = pictureSource({ layer: "household_disposable_income_median_tsek", year: 2022 }, "sv");
  const { texts } = chartOf("time", source, "word");
  expect(texts.subtitle).toBe("Tusen kronor, 2011–2024");
  expect(texts.lead).toBe("");
  expect(texts.description).toContain("2022: länen ");
  expect(texts.description).not.toContain("Riket");
});

test("two counties' lines are in one picture, each with its values", () => {
  const view = { layer: "foreign_born_share", year: 2023, county: "01", other: "09" } as const;
  const { texts } = chartOf("time", pictureSource(view, "sv"), "word");
  expect(texts.subtitle).toBe("Stockholm och Gotland, procent, 2020–2023");
  expect(texts.description).toMatch(/2023: Stockholm 27,29\s%, Gotland 8,74\s%, länen/);
  expect(texts.description).not.toContain("Riket");
});

test("a break is on the line, and explained", () => {
  const source = pictureSource({ layer: "new_firms_count", year: 2020, county: "14" }, "sv");
  const chart = chartOf("time", source, "column1");
  const drawn = chartLayout(chart, "column1").blocks.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "text" ? [item.text] : [])),
  );
  expect(drawn).toContain("brott 2007");
  expect(drawn.join(" ")).toContain("Brott 2010: Ny metod.");
  expect(faults(chart, "column1")).toEqual([]);
});

test("nothing leaves the picture and no words lie over others, in every kind, size, layer and language", () => {
  for (const [name, shown] of VIEWS)
    for (const locale of LOCALES) {
      const source = pictureSource(shown, locale);
      for (const kind of chartsOf(source))
        for (const size of SIZE_NAMES)
          expect(faults(chartOf(kind, source, size), size), `${name} ${kind} ${size} ${locale}`).toEqual([]);
    }
});

test("nor with words of any length", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 300 });
  const sources = [SHOWN.rate, SHOWN["two counties"], SHOWN.count, SHOWN["two indicators"], SHOWN.months].map(
    (shown) => pictureSource(shown ?? {}, "sv"),
  );
  const any = fc.record({
    title: words,
    subtitle: words,
    lead: words,
    address: fc.string({ maxLength: 2000 }),
  });
  const charts = sources.flatMap((source) => chartsOf(source).map((kind) => [kind, source] as const));
  fc.assert(
    fc.property(
      any,
      fc.constantFrom(...charts),
      fc.constantFrom(...SIZE_NAMES),
      (more, [kind, source], size) => {
        const chart = chartOf(kind, source, size);
        expect(faults({ ...chart, texts: { ...chart.texts, ...more } }, size)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

/** Throws where `svg` is no XML. */
function parse(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, "application/xml").documentElement;
  const error = root.getElementsByTagName("parsererror")[0];
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return root;
}
const bare = (text: string) => text.replaceAll(/\s/g, "");
const textOf = (root: Element, name: string) =>
  [...root.getElementsByTagName(name)].map(({ textContent }) => textContent).join("");

describe.each(VIEWS)("%s", (_, shown) => {
  test.each(LOCALES)("is complete in %s: title, sources, address, text alternative", (locale) => {
    const source = pictureSource(shown, locale);
    for (const kind of chartsOf(source))
      for (const size of ["word", "social"] as const) {
        const { svg, width, height, words } = makePicture(kind, source, size, "dark");
        const root = parse(svg);
        const at = `${kind} ${size}`;
        expect(root.getAttribute("viewBox"), at).toBe(`0 0 ${width} ${height}`);
        expect(width).toBe(SIZES[size].width);
        expect(root.getAttribute("lang")).toBe(locale);
        expect(root.getAttribute("aria-labelledby")).toBe(`${kind}-title ${kind}-desc`);
        expect(textOf(root, "desc")).toBe(words.description);
        const said = bare(textOf(root, "text"));
        for (const text of [words.title, ...chartOf(kind, source, size).texts.sources, source.address])
          expect(said, `${at}: ${text}`).toContain(bare(text));
        expect(svg.replace(/ xmlns="[^"]*"/, "")).not.toMatch(
          /href|<style|<script| style=| class=|var\(| on\w+=|url\(/,
        );
        expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      }
  });
});

describe("the text alternative", () => {
  const told = (name: string, kind: Parameters<typeof chartOf>[0], locale: Locale = "sv") =>
    makePicture(kind, pictureSource(SHOWN[name] ?? {}, locale), "word", "light").words.description;

  test("of a scale has every county's value", () => {
    const { figures, atlas } = pictureSource(SHOWN.rate ?? {}, "sv");
    for (const { code, short } of atlas.counties) {
      const value = figures?.picture.values?.get(code);
      if (isNumber(value))
        expect(told("rate", "strip")).toContain(`${short} ${formatNumber(value, 2, "sv")}`);
    }
  });

  test("of a line has every period's values, the country's too", () => {
    const { figures } = pictureSource(SHOWN.rate ?? {}, "en");
    const { series } = figures?.first ?? {};
    const text = told("rate", "time", "en");
    for (const period of series?.periods ?? []) expect(text).toContain(`${period}: Skåne `);
    const riket = figures?.picture.values?.get(RIKET);
    if (isNumber(riket)) expect(text).toContain(`Sweden ${formatNumber(riket, 2, "en")}`);
  });

  test("of two indicators' points has both values of every county, and the country's", () => {
    const { figures, atlas } = pictureSource(SHOWN["two indicators"] ?? {}, "sv");
    if (figures?.picture.kind !== "crossed") throw new Error("Two indicators are not crossed");
    const { values, other } = figures.picture;
    const text = told("two indicators", "scatter").replaceAll("\u00a0", " ");
    for (const { code, short } of atlas.counties) {
      const [x, y] = [values?.get(code), other.values.get(code)].map((value) =>
        isNumber(value) ? formatNumber(value, 1, "sv").replaceAll("\u00a0", " ") : "",
      );
      expect(text).toMatch(new RegExp(`${short} ${x?.slice(0, -2)},\\d+ % och ${y} %`));
    }
    expect(text).toContain("(Riket 15,48)");
    expect(text).toContain("säger inget om vad som är orsak");
  });

  test("of months has every month, of the chosen county and of all", () => {
    const text = told("months", "months").replaceAll("\u00a0", " ");
    expect(text.match(/: Västra Götaland \d+,\d %, länen /g)).toHaveLength(49);
    expect(text).toContain("januari 2024: Västra Götaland 4,9 %");
  });

  test("of the timeline has every holder of every county, and says which year is uncertain", () => {
    const { atlas } = pictureSource({}, "sv");
    const text = told("actors", "time");
    for (const { actor } of atlas.spells) expect(text).toContain(actor);
    expect(text).toContain("året är osäkert");
  });

  test("of a comparison has the values of both counties, the largest difference first", () => {
    const text = told("two counties", "comparison");
    expect(text).toMatch(/, 2024: Jämtland 1,01\sper 1\s000, Norrbotten 7,32\sper/);
    const sizes = [...text.matchAll(/\((\d+,\d) standardavvikelser\)/g)].map(([, size = ""]) =>
      Number(size.replace(",", ".")),
    );
    expect(sizes).toHaveLength(8);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test("of a county without a value says why it has none", () => {
    const source = pictureSource(SHOWN["missing values"] ?? {}, "sv");
    const hidden =
      source.figures?.picture.kind === "classes" ? source.figures.picture.scene.missing[0] : null;
    const [code] = hidden?.counties ?? [];
    expect(code).toBeDefined();
    const { description } = makePicture(
      "time",
      { ...source, view: { ...source.view, county: code ?? null } },
      "word",
      "light",
    ).words;
    expect(description).toContain("skyddas av sekretess");
  });
});

test("a picture that the view does not have is refused", () => {
  const source = pictureSource({}, "sv");
  expect(() => makePicture("strip", source, "word", "light")).toThrow(RangeError);
  for (const kind of ["comparison", "scatter", "months"] as const)
    expect(() => makePicture(kind, source, "word", "light")).toThrow(RangeError);
});

test.each([
  ["legend", "missing values", "sv", "word"],
  ["legend", "two indicators", "en", "column1"],
  ["strip", "missing values", "sv", "column2"],
  ["strip", "below the middle", "en", "wide"],
  ["scatter", "two indicators", "sv", "word"],
  ["scatter", "two indicators", "en", "column1"],
  ["months", "months", "sv", "wide"],
  ["time", "rate", "sv", "word"],
  ["time", "a county of 2026", "en", "column1"],
  ["comparison", "two counties", "sv", "social"],
  ["comparison", "count", "en", "column1"],
] as const)("%s of %s, %s, %s is as it was", async (kind, name, locale, size) => {
  const { svg } = makePicture(kind, pictureSource(SHOWN[name] ?? {}, locale), size, "light");
  const file = `${kind}-${name.replaceAll(" ", "-")}-${locale}-${size}.svg`;
  await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`__snapshots__/${file}`);
});
