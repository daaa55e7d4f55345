/** Tells MapLibre what a scene says, county by county, and only what differs from before. */

import type { Map as GlEngine } from "maplibre-gl";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import { idOf } from "./glSources.ts";
import { glStyle, LEVELS, onlyAreas, PATTERNS, type Pattern, patternLayer } from "./glStyle.ts";
import type { Palette } from "./palette.ts";
import { patternImage } from "./patternImage.ts";
import type { Area, Scene } from "./scene.ts";

/** What the map shows of a scene, county by county, so that only differences are sent. */
export interface Painted {
  readonly states: ReadonlyMap<CountyCode, string>;
  readonly patterns: ReadonlyMap<Pattern, readonly number[]>;
}
export const NOTHING_PAINTED: Painted = { states: new Map(), patterns: new Map() };

const patternOf = (area: Area | undefined): Pattern | undefined => (area?.hatched ? "hatch" : area?.pattern);

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
    patterns: new Map(
      PATTERNS.map((pattern) => [
        pattern,
        COUNTY_CODES.filter((code) => patternOf(scene.areas.get(code)) === pattern).map(idOf),
      ]),
    ),
  };
}

/** Sends what differs between `before` and `now`; returns `now`. */
export function applyScene(map: GlEngine, before: Painted, now: Painted): Painted {
  for (const [code, state] of now.states) {
    if (before.states.get(code) === state) continue;
    for (const level of LEVELS) map.setFeatureState({ source: level, id: idOf(code) }, JSON.parse(state));
  }
  for (const [pattern, ids] of now.patterns) {
    if ((before.patterns.get(pattern) ?? []).join() === ids.join()) continue;
    for (const level of LEVELS) map.setFilter(patternLayer(level, pattern), onlyAreas(ids));
  }
  return now;
}

/** A new theme: the constant colours of the style, property by property, and the patterns. */
export function recolour(map: GlEngine, palette: Palette) {
  for (const layer of glStyle(palette).layers) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      if (property.endsWith("-color")) map.setPaintProperty(layer.id, property as "line-color", value);
    }
  }
  for (const pattern of PATTERNS) map.updateImage(pattern, patternImage(pattern, palette, devicePixelRatio));
}
