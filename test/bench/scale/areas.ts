/** Maps of more and more areas: the counties, the municipalities, and made-up countries of as many cells as one likes. */

import municipalityFile from "../../../src/content/boundaries/municipalities.json" with { type: "json" };
import municipalityNames from "../../../src/content/boundaries/municipalityNames.json" with { type: "json" };
import type { Box, Outline, Point } from "../../../src/map/geometry.ts";
import { decodeMunicipalities, type MunicipalityTopology } from "../../../src/map/municipalities.ts";
import { FRAME } from "../../../src/map/places.ts";
import { OVERVIEW } from "../../../src/map/useMapGeometry.ts";

export type Areas = ReadonlyMap<string, Outline>;

/** Corners of a cell's side: as many points an area as a simplified municipality has. */
const SIDE = 8;

/** The same waves for everyone who asks: cells that share a side have the same points on it. */
function waved([x, y]: Point, size: number): Point {
  const reach = size * 0.18;
  const at = (a: number, b: number) => Math.sin((x * a + y * b) / size);
  return [
    x + reach * at(1.7, 4.1) + (reach / 3) * at(9, 5),
    y + reach * at(3.9, 1.3) + (reach / 3) * at(4, 11),
  ];
}

/** `count` cells that fill `frame`, row by row, named `c0`, `c1`, …: no county's code, no number. */
export function cells(count: number, [west, south, east, north]: Box): Areas {
  const size = Math.sqrt(((east - west) * (north - south)) / count);
  const columns = Math.max(1, Math.round((east - west) / size));
  const steps = Array.from({ length: SIDE }, (_, index) => index / SIDE);
  const cell = (index: number): Outline => {
    const [left, low] = [west + (index % columns) * size, south + Math.floor(index / columns) * size];
    const sides: readonly ((step: number) => Point)[] = [
      (step) => [left + step * size, low],
      (step) => [left + size, low + step * size],
      (step) => [left + (1 - step) * size, low + size],
      (step) => [left, low + (1 - step) * size],
    ];
    const ring = sides.flatMap((side) => steps.map((step) => waved(side(step), size)));
    return [[[...ring, ring[0] as Point]]];
  };
  return new Map(Array.from({ length: count }, (_, index) => [`c${index}`, cell(index)]));
}

const municipalities = () =>
  decodeMunicipalities(
    municipalityFile as unknown as MunicipalityTopology,
    municipalityNames as { code: string; name: string }[],
  );

/** The counties for 21, the municipalities for 290, else made-up cells. */
export function areasOf(count: number): Areas {
  if (count === OVERVIEW.size) return OVERVIEW;
  if (count === 290) return new Map(municipalities().areas.map(({ code, outline }) => [code, outline]));
  return cells(count, FRAME);
}
