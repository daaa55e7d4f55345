/** The gallery as SVG: what is drawn, how and in which order. Path data is left out: new boundaries are no new picture. */

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FRAME } from "../../../src/map/places.ts";
import { SvgMap } from "../../../src/map/SvgMap.tsx";
import type { Scene } from "../../../src/map/scene.ts";
import { viewBox } from "../../../src/map/svgPath.ts";
import { OVERVIEW_PATHS } from "../../../src/map/useMapGeometry.ts";
import { atlas } from "../../fixtures/report.ts";
import { scenesOf } from "../../gallery/scenes.ts";

const SCENES = scenesOf(atlas);

function draw(scene: Scene): string {
  const props = { scene, geometry: OVERVIEW_PATHS, viewBox: viewBox(FRAME, FRAME), hovered: null, id: "map" };
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
    const props = { scene, geometry: OVERVIEW_PATHS, viewBox: "0 0 1 1", hovered: null, id };
    return [...renderToStaticMarkup(createElement(SvgMap, props)).matchAll(/ id="([^"]+)"/g)].map(
      ([, name]) => name,
    );
  });
  expect(new Set(ids.flat()).size).toBe(ids.flat().length);
});
