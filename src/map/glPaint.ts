/** Tells MapLibre what a scene says, area by area, and only what differs from before. */

import type { Map as GlEngine } from "maplibre-gl";
import type { CountyCode } from "../domain/county.ts";
import { glStyle, LEVELS, onlyAreas, PATTERNS, type Pattern, patternLayer } from "./glStyle.ts";
import type { Palette } from "./palette.ts";
import { patternImage } from "./patternImage.ts";
import type { Area, Scene } from "./scene.ts";

/** What the map shows of a scene, area by area, so that only differences are sent. */
export interface Painted<Code extends string = CountyCode> {
  readonly states: ReadonlyMap<Code, string>;
  readonly patterns: ReadonlyMap<Pattern, readonly Code[]>;
}
export const NOTHING_PAINTED: Painted<never> = {
  states: new Map<never, string>(),
  patterns: new Map<Pattern, never[]>(),
};

const patternOf = (area: Area): Pattern | undefined => (area.hatched ? "hatch" : area.pattern);

/** What a scene looks like in GL, with `hovered` outlined. */
export function paintedBy<Code extends string>(
  scene: Scene<Code>,
  hovered: Code | null,
  palette: Palette,
): Painted<Code> {
  const areas = [...scene.areas];
  const states = areas.map(([code, area]): [Code, string] => {
    const state = {
      fill: palette.paints[area.fill],
      outlined: area.outlined,
      hovered: code === hovered,
      selected: code === scene.selected,
      other: code === scene.other,
    };
    return [code, JSON.stringify(state)];
  });
  return {
    states: new Map(states),
    patterns: new Map(
      PATTERNS.map((pattern) => [
        pattern,
        areas.filter(([, area]) => patternOf(area) === pattern).map(([code]) => code),
      ]),
    ),
  };
}

/** Sends what differs between `before` and `now`; returns `now`. */
export function applyScene<Code extends string>(
  map: GlEngine,
  before: Painted<Code>,
  now: Painted<Code>,
): Painted<Code> {
  for (const [code, state] of now.states) {
    if (before.states.get(code) === state) continue;
    for (const level of LEVELS) map.setFeatureState({ source: level, id: code }, JSON.parse(state));
  }
  for (const [pattern, codes] of now.patterns) {
    if ((before.patterns.get(pattern) ?? []).join() === codes.join()) continue;
    for (const level of LEVELS) map.setFilter(patternLayer(level, pattern), onlyAreas(codes));
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
