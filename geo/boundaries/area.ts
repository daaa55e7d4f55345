/** The pipeline's nouns: a named area made of polygons, in whichever plane its maker says. */

/** `[x, y]`: easting and northing in metres, or longitude and latitude in degrees. */
export type Point = [number, number];

/** A closed line: the last point repeats the first. */
export type Ring = Point[];

/** The outline first, then its holes. */
export type Polygon = Ring[];

/** An administrative area or a part of one; several areas may carry the same code. */
export interface Area {
  readonly code: string;
  readonly polygons: Polygon[];
}

/** Areas by code, in code order, so that every file made from them has one possible order. */
export function byCode(areas: readonly Area[], codeOf: (area: Area) => string): Map<string, Area[]> {
  const groups = new Map<string, Area[]>();
  const sorted = [...areas].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : codeOf(a) > codeOf(b) ? 1 : 0));
  for (const area of sorted) {
    const group = groups.get(codeOf(area));
    if (group) group.push(area);
    else groups.set(codeOf(area), [area]);
  }
  return groups;
}

/** SCB's municipality codes begin with the county's: `0980` lies in `09`. */
export const countyOf = (area: { readonly code: string }): string => area.code.slice(0, 2);

/** Every point of the areas through one function, shape kept. */
export function mapPoints(areas: readonly Area[], move: (point: Point) => Point): Area[] {
  return areas.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(move))),
  }));
}
