/** Tells MapLibre what a scene says, county by county, and only what differs from before. */

import type { Map as GlEngine } from "maplibre-gl";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import { idOf } from "./glSources.ts";
import { glStyle, HATCH_IMAGE, hatchLayer, LEVELS, onlyAreas } from "./glStyle.ts";
import { hatchImage } from "./hatchImage.ts";
import type { Palette } from "./palette.ts";
import type { Scene } from "./scene.ts";

/** What the map shows of a scene, county by county, so that only differences are sent. */
export interface Painted {
  readonly states: ReadonlyMap<CountyCode, string>;
  readonly hatched: readonly number[];
}
export const NOTHING_PAINTED: Painted = { states: new Map(), hatched: [] };

/** What a scene looks like in GL, with `hovered` outlined. */
export function paintedBy(scene: Scene, hovered: CountyCode | null, palette: Palette): Painted {
  const states = COUNTY_CODES.map((code): [CountyCode, string] => {
    const area = scene.areas.get(code);
    const state = {
      fill: palette.paints[area?.fill ?? "none"],
      outlined: area?.outlined ?? false,
      hovered: code === hovered,
      selected: code === scene.selected,
    };
    return [code, JSON.stringify(state)];
  });
  return {
    states: new Map(states),
    hatched: COUNTY_CODES.filter((code) => scene.areas.get(code)?.hatched).map(idOf),
  };
}

/** Sends what differs between `before` and `now`; returns `now`. */
export function applyScene(map: GlEngine, before: Painted, now: Painted): Painted {
  for (const [code, state] of now.states) {
    if (before.states.get(code) === state) continue;
    for (const level of LEVELS) map.setFeatureState({ source: level, id: idOf(code) }, JSON.parse(state));
  }
  if (before.hatched.join() !== now.hatched.join()) {
    for (const level of LEVELS) map.setFilter(hatchLayer(level), onlyAreas(now.hatched));
  }
  return now;
}

/** A new theme: the constant colours of the style, property by property, and the hatch. */
export function recolour(map: GlEngine, palette: Palette) {
  for (const layer of glStyle(palette).layers) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      if (property.endsWith("-color")) map.setPaintProperty(layer.id, property as "line-color", value);
    }
  }
  map.updateImage(HATCH_IMAGE, hatchImage(palette.hatch, devicePixelRatio));
}
