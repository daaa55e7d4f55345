/** Where each county lies, who is next to it, and which one an arrow key leads to: made by `geo/boundaries`. */

import file from "../content/boundaries/places.json" with { type: "json" };
import type { CountyCode } from "../domain/county.ts";
import type { Box, Point } from "./geometry.ts";

export const DIRECTIONS = ["up", "down", "left", "right"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Place {
  /** Centre of the widest flat ellipse inside the county, and half its width: where a name fits best. Metres. */
  readonly anchor: Point;
  readonly halfWidth: number;
  readonly bbox: Box;
  /** Counties with a common border on land. */
  readonly neighbours: readonly CountyCode[];
  /** Counties whose border is all in a lake. */
  readonly lakeNeighbours: readonly CountyCode[];
  readonly directions: Readonly<Record<Direction, CountyCode | null>>;
  /** A place for the name in the sea; the text starts or ends there. */
  readonly seaLabel?: { readonly x: number; readonly y: number; readonly side: "start" | "end" };
}

/** The rectangle that shows the whole country with a small margin. */
export const FRAME = file.frame as unknown as Box;

type FilePlace = Place & { readonly code: CountyCode };

const PLACES: ReadonlyMap<CountyCode, Place> = new Map(
  (file.counties as unknown as readonly FilePlace[]).map((place) => [place.code, place]),
);

/** The place of a county. Throws a RangeError where the build made none. */
export function placeOf(code: CountyCode): Place {
  const place = PLACES.get(code);
  if (!place) throw new RangeError(`places.json has no county ${code}`);
  return place;
}
