/** The map of other areas than counties: the 290 municipalities through the same picture. */

import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { FRAME } from "../../src/map/places.ts";
import { SvgMap } from "../../src/map/SvgMap.tsx";
import type { Area, Scene } from "../../src/map/scene.ts";
import { OVERVIEW_STEPS, svgPath, viewBox } from "../../src/map/svgPath.ts";
import { areasOf } from "../bench/scale/areas.ts";

const outlines = areasOf(290);
const codes = [...outlines.keys()];
const geometry = {
  areas: new Map([...outlines].map(([code, outline]) => [code, svgPath(FRAME, outline, OVERVIEW_STEPS)])),
  context: "M0 0",
};
const plain: Area = { fill: "none", hatched: false, outlined: false };

/** Every municipality plain but `changed`. */
const sceneWith = (
  changed: Readonly<Record<string, Partial<Area>>>,
  selected: string | null,
): Scene<string> => ({
  areas: new Map(codes.map((code) => [code, { ...plain, ...changed[code] }])),
  selected,
  legend: [],
});
const picture = (scene: Scene<string>) => (
  <SvgMap id="m" scene={scene} geometry={geometry} viewBox={viewBox(FRAME, FRAME)} />
);

test("each municipality is drawn once, under its own code, with its own paint, pattern and outline", () => {
  const scene = sceneWith(
    { "0980": { fill: "region" }, "0305": { hatched: true }, "1384": { outlined: true } },
    "0980",
  );
  const { container } = render(picture(scene));
  expect(codes).toHaveLength(290);
  expect([...container.querySelectorAll(".map-area path")].map(({ id }) => id)).toEqual(
    codes.map((code) => `m-${code}`),
  );
  expect(container.querySelector("#m-0980")?.parentElement?.classList.contains("paint-region")).toBe(true);
  const copies = (name: string) =>
    [...container.querySelectorAll(`.${name}`)].map((copy) => copy.getAttribute("href"));
  expect(copies("map-hatched")).toEqual(["#m-0305"]);
  expect(copies("map-named")).toEqual(["#m-1384"]);
  expect(copies("map-selected")).toEqual(["#m-0980"]);
});

test("of 290 municipalities only the one that changes is touched", () => {
  const { container, rerender } = render(picture(sceneWith({}, null)));
  const observer = new MutationObserver(() => {});
  observer.observe(container, { attributes: true, childList: true, subtree: true });
  rerender(picture(sceneWith({ "0482": { fill: "kommun" } }, null)));
  const touched = observer.takeRecords().map(({ target }) => (target as Element).firstElementChild?.id);
  expect(touched).toEqual(["m-0482"]);
});
