/** The names on the map: one form a county at every size, the CSS's steps are the code's, and no two labels overlap. */

import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { restCamera } from "../../../src/map/camera.ts";
import { LABEL_STEPS, labelBox, labelForm, labelOf, WIDE } from "../../../src/map/labels.ts";
import { MapLabels } from "../../../src/map/MapLabels.tsx";
import { FRAME, placeOf } from "../../../src/map/places.ts";
import { buildScene } from "../../../src/map/scene.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/report.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
const RATIO = (EAST - WEST) / (NORTH - SOUTH);
const css = readFileSync(new URL("../../../src/map/map.css", import.meta.url), "utf8");

interface Drawn {
  readonly text: string;
  readonly classes: readonly string[];
  /** Shares of the frame, from its left and top. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** The labels as the first paint has them, all forms of all counties. */
function drawnAtRest(): readonly Drawn[] {
  const scene = buildScene(atlas, DEFAULT_VIEW);
  const stage = { width: 0, height: 0, inset: 0 };
  const markup = renderToStaticMarkup(
    createElement(MapLabels, {
      counties: atlas.counties,
      scene,
      camera: null,
      rest: restCamera(FRAME, stage),
      stage,
      covers: [],
      municipalities: null,
      ready: false,
    }),
  );
  return [
    ...markup.matchAll(
      /<text class="([^"]*)" x="([\d.]+)%" y="([\d.]+)%"[^>]*text-anchor="(\w+)">(.*?)<\/text>/g,
    ),
  ].map(([, classes = "", x, y, anchor, content = ""]) => ({
    text: content.replace(/<tspan[^>]*>/g, "\n").replaceAll("</tspan>", ""),
    classes: classes.split(" "),
    x: Number(x) / 100,
    y: Number(y) / 100,
    anchor: anchor as Drawn["anchor"],
  }));
}

interface Rule {
  readonly height: number;
  readonly width: number;
  readonly className: string;
  readonly display: string;
}

/** The rules that show and hide labels by the stage's size, in the order of the file. */
const RULES: readonly Rule[] = [
  ...css.matchAll(
    /@container stage \(block-size >= (\d+)px\)(?: and \(inline-size >= (\d+)px\))? \{((?:\s*\.[\w.-]+ \{[^}]*\})+)\s*\}/g,
  ),
].flatMap(([, height, width, body = ""]) =>
  [...body.matchAll(/\.map-label\.([\w-]+) \{\s*display: (\w+);/g)].map(
    ([, className = "", display = ""]) => ({
      height: Number(height),
      width: Number(width ?? 0),
      className,
      display,
    }),
  ),
);

/** What the CSS shows of a label on a stage of this size: the last rule that applies wins. */
function isShown({ classes }: Drawn, height: number, width: number): boolean {
  const first = classes.some((name) => name.includes("from-")) ? "none" : "inline";
  const last = RULES.filter(
    (rule) => classes.includes(rule.className) && height >= rule.height && width >= rule.width,
  ).at(-1);
  return (last?.display ?? first) !== "none";
}

const LABELS = drawnAtRest();
const stepBelow = (height: number) => LABEL_STEPS.findLast((step) => step <= height);
const HEIGHTS = [320, 350, ...Array.from({ length: 83 }, (_, index) => 380 + index * 10)];
const STAGES = [WIDE - 1, WIDE].flatMap((width) => HEIGHTS.map((height) => ({ width, height })));

describe("the stylesheet", () => {
  test("hides what has a step until it is reached", () => {
    expect(css).toMatch(/\.map-label\[class\*="from-"\] \{\s*display: none;/);
  });

  test("has a rule for every step that a label uses, and none that is not the code's", () => {
    const steps = LABELS.flatMap(({ classes }) => classes.filter((name) => /(from|until)-\d/.test(name)));
    expect(steps.filter((name) => !RULES.some(({ className }) => className === name))).toEqual([]);
    for (const { className, height, width, display } of RULES) {
      expect(LABEL_STEPS, className).toContain(height);
      expect(className).toMatch(new RegExp(`^(wide-)?(from|until)-${height}$`));
      expect(width, className).toBe(className.startsWith("wide-") ? WIDE : 0);
      expect(display, className).toBe(className.includes("from-") ? "inline" : "none");
    }
    const plain = RULES.filter(({ className }) => className.startsWith("from-")).map(({ height }) => height);
    expect(plain).toEqual(LABEL_STEPS);
  });

  test("stands the labels in a frame of the country's proportions", () => {
    expect(Number(/--ratio: ([\d.]+);/.exec(css)?.[1])).toBeCloseTo(RATIO, 4);
  });

  test("shows each county once, in the form that the code chooses at the step", () => {
    for (const { width, height } of STAGES) {
      const shown = LABELS.filter((label) => isShown(label, height, width));
      const expected = atlas.counties.map((county) => {
        const step = stepBelow(height);
        const form = step
          ? labelForm(county, placeOf(county.code), step / (NORTH - SOUTH), width >= WIDE)
          : "letter";
        return labelOf(county, placeOf(county.code), form)?.lines.join("\n");
      });
      expect(shown.map(({ text }) => text).sort(), `${width}×${height}`).toEqual(expected.sort());
    }
  });
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** County letters are capitals in a bolder type: wider, and nothing hangs below the line. */
const SIZE = { name: { character: 7.2, height: 13 }, letter: { character: 9, height: 10 } };

function boxAt(text: string, anchor: Drawn["anchor"], x: number, y: number): Box {
  const lines = text.split("\n");
  const { character, height: lineHeight } = SIZE[text.length <= 2 ? "letter" : "name"];
  const width = Math.max(...lines.map((line) => line.length)) * character;
  const height = lines.length * lineHeight;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { text, left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text}–${b.text}`),
  );

describe("no two labels overlap", () => {
  test.each(STAGES)("at rest on a stage of $width × $height", ({ width, height }) => {
    const boxes = LABELS.filter((label) => isShown(label, height, width)).map(({ text, anchor, x, y }) =>
      boxAt(text, anchor, x * height * RATIO, y * height),
    );
    expect(boxes).toHaveLength(21);
    expect(overlaps(boxes)).toEqual([]);
  });

  test("at any zoom, with names in the sea and without", () => {
    const found = new Set<string>();
    for (let height = 320; height < 24 * 1000; height *= 1.03) {
      for (const wide of [true, false]) {
        const scale = height / (NORTH - SOUTH);
        const boxes = atlas.counties.map((county) => {
          const place = placeOf(county.code);
          const label = labelOf(county, place, labelForm(county, place, scale, wide));
          const [x, y] = label?.at ?? [0, 0];
          return boxAt(
            label?.lines.join("\n") ?? "",
            label?.anchor ?? "middle",
            (x - WEST) * scale,
            (NORTH - y) * scale,
          );
        });
        for (const pair of overlaps(boxes))
          found.add(`${pair} at ${Math.round(height)} ${wide ? "wide" : ""}`);
      }
    }
    expect([...found]).toEqual([]);
  });
});

describe("a form", () => {
  test("once a name fits inside, it fits at every larger scale", () => {
    for (const county of atlas.counties) {
      const forms = Array.from({ length: 400 }, (_, index) =>
        labelForm(county, placeOf(county.code), (300 + index * 20) / (NORTH - SOUTH), true),
      );
      const order = ["letter", "sea", "name"];
      const ranks = forms.map((form) => order.indexOf(form));
      expect(ranks, county.short).toEqual([...ranks].sort());
      expect(forms.at(-1), county.short).toBe("name");
    }
  });

  test("in the sea needs a place there and a wide map", () => {
    for (const county of atlas.counties) {
      const place = placeOf(county.code);
      expect(labelOf(county, place, "sea") === null).toBe(place.seaLabel === undefined);
      for (const step of LABEL_STEPS)
        expect(labelForm(county, place, step / (NORTH - SOUTH), false)).not.toBe("sea");
    }
  });

  test("is a text that belongs to the county and to no other", () => {
    for (const form of ["letter", "name"] as const) {
      const texts = atlas.counties.map((county) => labelOf(county, placeOf(county.code), form)?.lines.join());
      expect(new Set(texts).size).toBe(COUNTY_CODES.length);
    }
  });

  test("takes a box around its point, on the side where it is anchored", () => {
    const at = [100, 50] as const;
    const box = (anchor: "start" | "middle" | "end") => labelBox({ lines: ["Kalmar"], at, anchor }, at);
    expect(box("start").x).toBe(100);
    expect(box("end").x + box("end").width).toBe(100);
    expect(box("middle").x + box("middle").width / 2).toBe(100);
    expect(box("middle").y + box("middle").height / 2).toBe(50);
  });
});

/** The stage's inset as `app.css` has it, at 16 px a rem: the legend's and the title's column. */
const INSET = { least: 19 * 16, share: 0.42, most: 27 * 16 };

/** The names that reach into the title's column or out of the stage, with the sizes where they do. */
function namesOut(): readonly string[] {
  const out: string[] = [];
  for (let width = WIDE; width <= 1600; width += 20) {
    const inset = Math.min(INSET.most, Math.max(INSET.least, width * INSET.share));
    for (const height of HEIGHTS.filter((one) => one >= 544 && one <= 992)) {
      const room = width - inset;
      const frame = { height: Math.min(height, room / RATIO), width: Math.min(room, height * RATIO) };
      const left = inset + (room - frame.width) / 2;
      for (const { text, anchor, x, y } of LABELS.filter((label) => isShown(label, height, width))) {
        const box = boxAt(text, anchor, left + x * frame.width, y * frame.height);
        if (box.left < inset || box.right > width) out.push(`${text} at ${width}×${height}`);
      }
    }
  }
  return out;
}

describe("names in the sea stay out of the title's column and inside the stage", () => {
  test("where the column is as wide as reckoned here", () => {
    const appCss = readFileSync(new URL("../../../src/app/app.css", import.meta.url), "utf8");
    expect(appCss).toContain("--map-inset: clamp(19rem, 42cqi, 27rem)");
  });

  test("at every size", () => {
    expect(namesOut()).toEqual([]);
  });
});
