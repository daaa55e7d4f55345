/** Closes the slivers between municipalities that the source's generalisation left, and leaves the lakes open. */

import type { Area, Point, Ring } from "./area.ts";
import { sides, signedArea } from "./ring.ts";
import { dissolve } from "./topology.ts";

/** Real water in the source starts at 284 km² (Siljan); its slivers end at half a square kilometre. */
const LARGEST_SLIVER_M2 = 5e6;

/** One direction of a side; its twin on the other side of the border runs the other way. */
const sideKey = (a: Point, b: Point): string => `${a} ${b}`;

/** The code of the area with the longest border along the gap. */
function longestNeighbour(gap: Ring, codeBySide: ReadonlyMap<string, string>): string {
  const metres = new Map<string, number>();
  for (const [a, b] of sides(gap)) {
    const code = codeBySide.get(sideKey(a, b)) ?? codeBySide.get(sideKey(b, a));
    if (code) metres.set(code, (metres.get(code) ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const [longest] = [...metres].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!longest) throw new Error(`A gap near ${gap[0]} has no neighbour.`);
  return longest[0];
}

/** The areas (metres) with every sliver between them given to the neighbour it shares most border with. */
export function closeGaps(areas: readonly Area[]): Area[] {
  const [whole] = dissolve(areas, () => "");
  const holes = (whole?.polygons ?? []).flatMap(([, ...rings]) => rings);
  const slivers = holes.filter((ring) => Math.abs(signedArea(ring)) < LARGEST_SLIVER_M2);
  const codeBySide = new Map<string, string>();
  for (const { code, polygons } of areas) {
    for (const [a, b] of polygons.flat().flatMap(sides)) codeBySide.set(sideKey(a, b), code);
  }
  const filled = slivers.map((ring) => ({ code: longestNeighbour(ring, codeBySide), polygons: [[ring]] }));
  return dissolve([...areas, ...filled], ({ code }) => code);
}
