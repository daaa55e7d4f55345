/** The gallery as SVG: what is drawn, how and in which order. Path data is left out: new boundaries are no new picture. */

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FigurePatterns } from "../../../src/map/FigurePatterns.tsx";
import { MarkLayer } from "../../../src/map/MarkLayer.tsx";
import { FRAME } from "../../../src/map/places.ts";
import { SvgMap } from "../../../src/map/SvgMap.tsx";
import { SymbolLayer } from "../../../src/map/SymbolLayer.tsx";
import type { Scene } from "../../../src/map/scene.ts";
import { viewBox } from "../../../src/map/svgPath.ts";
import { OVERVIEW_PATHS } from "../../../src/map/useMapGeometry.ts";
import { atlas } from "../../fixtures/report.ts";
import { cellScene, countScene, rateScenes } from "../../gallery/figureScenes.ts";
import { scenesOf } from "../../gallery/scenes.ts";

const SCENES: Readonly<Record<string, Scene>> = {
  ...scenesOf(atlas),
  ...rateScenes(),
  "two indicators": cellScene(),
  "a count": countScene(),
};
const REST = { camera: null, stage: { width: 0, height: 0, inset: 0 } };

function draw(scene: Scene): string {
  const props = { scene, geometry: OVERVIEW_PATHS, viewBox: viewBox(FRAME, FRAME), id: "map" };
  return renderToStaticMarkup(createElement(SvgMap, props));
}

/** One element a line, without path data. */
function readable(markup: string): string {
  return markup
    .replaceAll(/ d="M[^"]{40,}"/g, ' d="…"')
    .replaceAll("></path>", "/>")
    .replaceAll("></use>", "/>")
    .replaceAll("><", ">\n<");
}

test.each(Object.entries(SCENES))("%s", (_name, scene) => {
  expect(readable(draw(scene))).toMatchSnapshot();
});

test("the marks of two indicators, and the circles of a count", () => {
  const [cells, counts] = [cellScene(), countScene()];
  const marks = createElement(MarkLayer, { marks: cells.marks, scene: cells, ...REST });
  const symbols = createElement(SymbolLayer, {
    scene: counts,
    selected: counts.selected,
    ...REST,
    format: String,
  });
  expect(readable(renderToStaticMarkup(marks))).toMatchSnapshot();
  expect(readable(renderToStaticMarkup(symbols))).toMatchSnapshot();
});

test("every pattern that a map names is defined once a page", () => {
  const defined = renderToStaticMarkup(createElement(FigurePatterns)).match(/(?<= id=")figure-[^"]+/g) ?? [];
  const named = Object.values(SCENES).flatMap((scene) => draw(scene).match(/(?<=url\(#)figure-[^)]+/g) ?? []);
  expect([...new Set(named)].sort()).toEqual([...defined].sort());
});

test("every area is drawn once, and no element carries a style", () => {
  for (const scene of Object.values(SCENES)) {
    const markup = draw(scene);
    expect(markup.match(/class="map-area /g)).toHaveLength(21);
    expect(markup).not.toMatch(/ style=/);
    expect(markup).toContain('aria-hidden="true"');
  }
});

test("two maps on a page keep their ids apart", () => {
  const [scene] = Object.values(SCENES);
  if (!scene) throw new Error("The gallery is empty");
  const ids = ["a", "b"].map((id) => {
    const props = { scene, geometry: OVERVIEW_PATHS, viewBox: "0 0 1 1", id };
    return [...renderToStaticMarkup(createElement(SvgMap, props)).matchAll(/ id="([^"]+)"/g)].map(
      ([, name]) => name,
    );
  });
  expect(new Set(ids.flat()).size).toBe(ids.flat().length);
});
