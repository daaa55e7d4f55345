/** The picture of a map of municipalities: each has the look that the page gives it, its value in words, and the sender's mark, in every size and theme. */
// @vitest-environment jsdom

import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { isNumber } from "../../../src/domain/series.ts";
import { formatNumber } from "../../../src/i18n/formatValue.ts";
import { OVERVIEW_PATHS } from "../../../src/map/useMapGeometry.ts";
import { frozenFile } from "../../../src/share/frozenFile.ts";
import { pictureColours } from "../../../src/share/pictureColours.ts";
import { type PictureSource, pictureInput } from "../../../src/share/pictureInput.ts";
import { PICTURE_SIZES, SIZES } from "../../../src/share/pictureSizes.ts";
import { kindsOf, makePicture } from "../../../src/share/pictures.ts";
import { figureWords } from "../../fixtures/figures.ts";
import { OWN_MUNICIPAL } from "../../fixtures/ownMunicipal.ts";
import { OWN_WORDS, ownSource, SHAPES } from "../../fixtures/ownPictures.ts";
import { FROZEN_DAY } from "../../fixtures/pictures.ts";

const { rate, count } = OWN_MUNICIPAL;
const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
const drawing = (svg: string) => parse(svg).querySelectorAll("path");
const filled = (svg: string, test: (fill: string) => boolean) =>
  [...drawing(svg)].filter((path) => test(path.getAttribute("fill") ?? ""));

/** The municipality's figure on the map. */
function figuresOf({ figures }: PictureSource) {
  const picture = figures?.picture;
  if (picture?.kind !== "municipal") throw new Error("The map is not of municipalities");
  return picture;
}

describe.each(LOCALES)("in %s", (locale) => {
  test("is complete in every size and theme, and says whose figures they are", () => {
    for (const own of [rate, count]) {
      const source = ownSource(own, locale, { county: "14" });
      for (const [index, size] of PICTURE_SIZES.entries()) {
        // To read them all in both would take long: each size is tried in both, of rates or of counts.
        const scheme = (index % 2 === 0) === (own === rate) ? "light" : "dark";
        const { svg, words } = makePicture("map", source, size, scheme);
        const root = parse(svg);
        expect(root.querySelector("parsererror")).toBeNull();
        expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(svg.length).toBeLessThan(400_000);
        expect(root.querySelector("title")?.textContent).toContain(own.title);
        const { mark } = OWN_WORDS[locale];
        expect(root.querySelector("desc")?.textContent).toContain(mark);
        expect(words.description).toContain(mark);
        const bare = (text: string | null) => text?.replaceAll(/\s/g, "");
        const written = bare([...root.querySelectorAll("text")].map((text) => text.textContent).join(""));
        if (SIZES[size].worded) expect(written).toContain(bare(mark));
      }
    }
  });

  test("the text alternative has every municipality once: its value, or why it has none", () => {
    const source = ownSource(rate, locale);
    const { description } = pictureInput(source, "word", "light").texts;
    expect(description).toContain("290");
    const { figures } = figuresOf(source);
    const { missing } = figureWords[locale];
    const valued = figures.flatMap(({ name, value }) =>
      isNumber(value) ? [`${name} ${formatNumber(value, 1, locale)}`] : [],
    );
    expect(valued).toHaveLength(280);
    expect(valued.filter((said) => !description.includes(said))).toEqual([]);
    for (const reason of ["..", "suppressed"] as const) {
      const names = figures.filter(({ value }) => value === reason).map(({ name }) => name);
      expect(names).toHaveLength(5);
      expect(description).toContain(source.words.describe.group(missing[reason], names));
    }
  });
});

test("each municipality has its own outline in its class's paint, and lines over it where its value is missing", () => {
  const source = ownSource(rate, "sv");
  const { scene, figures } = figuresOf(source);
  const { svg } = makePicture("map", source, "wide", "light");
  const { paints } = pictureColours("light", false);
  const fills = new Set(
    [...drawing(svg)].map((path) => `${path.getAttribute("fill")} ${path.getAttribute("d")}`),
  );
  const lines = new Set(
    filled(svg, (fill) => fill === "url(#karta-gap)").map((path) => path.getAttribute("d")),
  );
  expect(lines.size).toBe(10);
  for (const { code, value } of figures) {
    const d = SHAPES.areas.get(code) ?? null;
    const paint = scene.fine.get(code)?.fill ?? "none";
    expect(d, code).toMatch(/^M/);
    expect(lines.has(d), code).toBe(!isNumber(value));
    expect(fills, code).toContain(`${paints[paint]} ${d}`);
  }
  expect(svg).toContain('id="karta-gap"');
});

test("counts are circles in the municipalities, the largest first, and none for 0", () => {
  const source = ownSource(count, "sv");
  const { svg } = makePicture("map", source, "word", "light");
  const circles = [...parse(svg).querySelectorAll("circle[fill-opacity]")];
  const radii = circles.map((circle) => Number(circle.getAttribute("r")));
  expect(radii).toHaveLength(count.values[0].filter((value) => isNumber(value) && value > 0).length);
  expect(radii).toEqual([...radii].sort((a, b) => b - a));
});

test("the circles of the chosen county and of the compared one are marked, as on the page", () => {
  const { svg } = makePicture("map", ownSource(count, "sv", { county: "14", other: "03" }), "word", "light");
  const { ink } = pictureColours("light", true);
  const circles = [...parse(svg).querySelectorAll("circle[fill-opacity]")];
  const marked = circles.filter((circle) => circle.getAttribute("stroke") === ink);
  const dashed = marked.filter((circle) => circle.getAttribute("stroke-dasharray"));
  const { values } = figuresOf(ownSource(count, "sv")).scene.circles ?? {};
  const countOf = (county: string) =>
    [...(values?.keys() ?? [])].filter((code) => code.startsWith(county)).length;
  expect(countOf("14")).toBeGreaterThan(40);
  expect([marked.length, dashed.length]).toEqual([countOf("14") + countOf("03"), countOf("03")]);
});

test("the chosen county is outlined, and the counties' borders stand over the municipalities", () => {
  const { svg } = makePicture("map", ownSource(rate, "sv", { county: "09" }), "word", "light");
  const { ink } = pictureColours("light", true);
  const outlined = filled(svg, (fill) => fill === "none");
  const by = (stroke: string) => outlined.filter((path) => path.getAttribute("stroke") === stroke);
  expect(by(ink).map((path) => path.getAttribute("d"))).toEqual([OVERVIEW_PATHS.areas.get("09")]);
  expect(
    outlined.filter((path) => path.getAttribute("d") === SHAPES.municipalities.countyBorders),
  ).toHaveLength(1);
});

test("a map without outlines is refused rather than drawn empty, and every other picture does without them", () => {
  const { municipal: _, ...source } = ownSource(rate, "sv");
  expect(() => makePicture("map", source, "word", "light")).toThrow(RangeError);
  expect(kindsOf(source)).toEqual(["map", "legend"]);
  expect(makePicture("legend", source, "word", "light").svg).toContain("</svg>");
});

test("the frozen page has the map beside its table", () => {
  const html = frozenFile(ownSource(rate, "sv", { county: "14" }), FROZEN_DAY);
  const page = new DOMParser().parseFromString(html, "text/html");
  expect(page.querySelectorAll("figure svg path").length).toBeGreaterThan(290);
  expect(page.querySelectorAll("tbody tr")).toHaveLength(290);
  expect(page.querySelector("figure desc")?.textContent).toContain(OWN_WORDS.sv.mark);
});
