/** Which area is meant by a point: the one under it, or a small one close by; and which municipality. */

import type { CountyCode } from "../domain/county.ts";
import { contains, distanceTo, type Outline, type Point } from "./geometry.ts";
import type { Municipalities, MunicipalityArea } from "./municipalities.ts";

/**
 * The area at `point`. In the sea, and only there, an area within `reach` metres counts as hit,
 * so that thin counties and islands have a target of at least 24 CSS pixels (WCAG 2.5.8).
 */
export function pickArea<Code extends string>(
  outlines: ReadonlyMap<Code, Outline>,
  point: Point,
  reach: number,
): Code | null {
  for (const [code, outline] of outlines) if (contains(outline, point)) return code;
  let nearest: Code | null = null;
  let least = reach;
  for (const [code, outline] of outlines) {
    const distance = distanceTo(outline, point);
    if (distance < least) [nearest, least] = [code, distance];
  }
  return nearest;
}

/** The municipality of `county` at a point of the plane, or beside its land the nearest within `reach` metres; null where there is none. */
export function pickMunicipality(
  { areas }: Municipalities,
  county: CountyCode,
  point: Point,
  reach = 0,
): MunicipalityArea | null {
  const own = areas.filter((area) => area.county === county);
  const under = own.find(({ outline }) => contains(outline, point));
  if (under || reach === 0) return under ?? null;
  const code = pickArea(new Map(own.map((area) => [area.code, area.outline])), point, reach);
  return own.find((area) => area.code === code) ?? null;
}
