/** From view to picture: which paint, hatch and outline each county gets. Every colour decision of the map is made here. */

import type { Atlas } from "../content/atlas.ts";
import { ACTOR_TYPES, type ActorType } from "../domain/actor.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Coverage } from "../domain/coverage.ts";
import { countByType, holdersIn } from "../domain/holders.ts";
import { challengeOf, indicatorOf, type LayerId } from "../state/view.ts";
import type { FigurePaint } from "./figurePalette.ts";

/** The paints of actors and examples by name: `palette.ts` gives every paint's colour for each theme. */
export const PAINTS = [...ACTOR_TYPES, "example", "none"] as const;
export type Paint = (typeof PAINTS)[number] | FigurePaint;

export interface Area {
  readonly fill: Paint;
  /** Drawn over with lines: examples that fit only partly. */
  readonly hatched: boolean;
  /** Outlined: the report names the county. */
  readonly outlined: boolean;
  /** Drawn over a figure's paint: lines where a value is missing, rings below the middle of a scale. */
  readonly pattern?: "gap" | "rings";
}

/** An entry of the legend: a sample of the picture and how many counties look so. */
export interface LegendEntry extends Area {
  readonly key: ActorType | "example" | "weak" | "named" | "none";
  readonly count: number;
}

/** `Code` is what the areas are called: the counties' codes, unless the map is of something else. */
export interface Scene<Code extends string = CountyCode> {
  readonly areas: ReadonlyMap<Code, Area>;
  /** What the municipalities within the areas look like, by code, where the map is of them. */
  readonly fine?: ReadonlyMap<string, Area>;
  readonly selected: Code | null;
  /** What `selected` is compared with: outlined too, in another way. */
  readonly other?: Code | null;
  readonly legend: readonly LegendEntry[];
  /** What stands in the names' place, where colour alone would not tell the areas apart. */
  readonly marks?: ReadonlyMap<Code, string>;
}

/** What of the view the picture depends on. */
interface Shown {
  readonly layer: LayerId;
  readonly year: number;
  readonly county: CountyCode | null;
  readonly other: CountyCode | null;
}

const plain = (fill: Paint): Area => ({ fill, hatched: false, outlined: false });

function actorScene(atlas: Atlas, year: number): Omit<Scene, "selected"> {
  const holders = holdersIn(atlas.spells, year);
  const counts = countByType(holders.values());
  return {
    areas: new Map([...holders].map(([code, { type }]) => [code, plain(type)])),
    legend: ACTOR_TYPES.map((type) => ({ key: type, count: counts.get(type) ?? 0, ...plain(type) })),
  };
}

/** Weak fits are hatched, never filled; a county that is only named keeps the ground's paint. */
function coverageArea({ fit, named }: Coverage): Area {
  const weak = fit === "svag";
  return { fill: fit && !weak ? "example" : "none", hatched: weak, outlined: named.length > 0 };
}

function challengeScene(coverage: ReadonlyMap<CountyCode, Coverage>): Omit<Scene, "selected"> {
  const areas = new Map([...coverage].map(([code, covered]) => [code, coverageArea(covered)]));
  const all = [...areas.values()];
  const count = (test: (area: Area) => boolean) => all.filter(test).length;
  const entries: readonly LegendEntry[] = [
    { key: "example", count: count((area) => area.fill === "example"), ...plain("example") },
    { key: "weak", count: count((area) => area.hatched), ...plain("none"), hatched: true },
    { key: "named", count: count((area) => area.outlined), ...plain("none"), outlined: true },
    { key: "none", count: count((area) => area.fill === "none" && !area.hatched), ...plain("none") },
  ];
  return { areas, legend: entries.filter(({ count }) => count > 0) };
}

/** The ground alone: what stands there until an indicator's figures are here, and when they cannot be had. */
function blankScene(atlas: Atlas): Omit<Scene, "selected"> {
  return { areas: new Map(atlas.counties.map(({ code }) => [code, plain("none")])), legend: [] };
}

/** The picture of a view; of an indicator only the ground, since its figures come later. */
export function buildScene(atlas: Atlas, { layer, year, county, other }: Shown): Scene {
  const challenge = challengeOf(layer);
  if (challenge) return { ...challengeScene(atlas.coverage(challenge)), selected: county, other };
  const picture = indicatorOf(layer) ? blankScene(atlas) : actorScene(atlas, year);
  return { ...picture, selected: county, other };
}
