/** The quiet land around Sweden: Natural Earth's, drawn in under Sweden's land border so that no crack opens there. */

import { geoProjection, geoStream } from "d3-geo";
import type { Point, Polygon, Ring } from "./area.ts";
import type { Scale } from "./level.ts";
import { type Box, polygonArea } from "./ring.ts";
import { simplify, weighByShape } from "./simplify.ts";
import { toSweref } from "./sweref.ts";
import { topologyOf } from "./topology.ts";
import { asGeometry } from "./worldAtlas.ts";

/**
 * The part of the plane that is drawn, in metres: Sweden filling the height of a stage four times as wide as it is
 * high shows -2 680 000 to 3 860 000 east.
 */
export const CONTEXT_BOX: Box = [-2_800_000, 5_400_000, 4_000_000, 8_400_000];

/** As fine, close to Sweden, as some 3.6 kB allow. */
export const CONTEXT_SCALE: Scale = { grid: 1000, leastWeight: 10e6, leastIslandM2: 60e6 };

/** Transverse Mercator is singular 90° from its axis on the equator; 80° keeps the box's corners and is well-behaved. */
const REACH_DEGREES = 80;
const AXIS_DEGREES = 15;
const FALSE_EASTING = 500_000;

/**
 * Some 30 km inside Sweden along the land border, from Idefjorden to Haparanda, clear of the lakes the map leaves open
 * (degrees). The two sources draw the border up to 5 km apart; Sweden is painted over this strip.
 */
const INSIDE_THE_BORDER: readonly Point[] = [
  [11.35, 58.75],
  [11.9, 58.95],
  [12.2, 59.2],
  [12.4, 59.6],
  [13.0, 60.0],
  [13.1, 60.6],
  [13.4, 61.1],
  [13.2, 61.5],
  [12.8, 62.0],
  [12.7, 62.6],
  [12.8, 63.2],
  [13.0, 63.6],
  [14.5, 63.9],
  [14.8, 64.5],
  [15.2, 65.1],
  [15.5, 65.7],
  [16.3, 66.2],
  [17.2, 66.9],
  [17.2, 67.4],
  [18.6, 67.9],
  [19.5, 68.2],
  [20.6, 68.6],
  [21.8, 68.2],
  [22.9, 67.7],
  [22.9, 67.0],
  [23.2, 66.4],
  [23.5, 66.0],
];

/** The ring that has the Swedish border in it, with the border moved inside Sweden (degrees). */
export function moveBorder(ring: Ring, border: readonly Point[]): Ring {
  const onBorder = new Set(border.map(String));
  const open = ring.slice(0, -1);
  if (!open.some((point) => onBorder.has(String(point)))) return ring;
  // Start the ring just after the border, so that the border is one run at its end.
  const after = open.findIndex(
    (point, i) => !onBorder.has(String(point)) && onBorder.has(String(open.at(i - 1))),
  );
  const turned = [...open.slice(after), ...open.slice(0, after)];
  const first = turned.findIndex((point) => onBorder.has(String(point)));
  const [start, end] = [turned[first] as Point, turned.at(-1) as Point];
  const northwards = start[1] < end[1];
  const inside = northwards ? INSIDE_THE_BORDER : [...INSIDE_THE_BORDER].reverse();
  const moved = [...turned.slice(0, first), start, ...inside, end];
  return [...moved, moved[0] as Point];
}

/** Polygons in degrees projected to SWEREF 99 TM and cut at the box (metres). */
export function projectInto([minX, minY, maxX, maxY]: Box, polygons: Polygon[]): Polygon[] {
  const degrees = 180 / Math.PI;
  // d3 measures y downwards: north is given to it negative and taken back below.
  const projection = geoProjection((lambda, phi) => {
    const [x, y] = toSweref([lambda * degrees + AXIS_DEGREES, phi * degrees]);
    return [x, y];
  });
  // d3 takes its raw function's value at the axis away again, so the false easting is given back.
  projection
    .rotate([-AXIS_DEGREES, 0])
    .scale(1)
    .translate([FALSE_EASTING, 0])
    .clipAngle(REACH_DEGREES)
    .precision(2000);
  projection.clipExtent([
    [minX, -maxY],
    [maxX, -minY],
  ]);
  const cut: Polygon[] = [];
  let ring: Ring = [];
  const collector = {
    polygonStart: () => void cut.push([]),
    polygonEnd: () => undefined,
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => void cut.at(-1)?.push([...ring, ring[0] as Point]),
    point: (x: number, y: number) => void ring.push([x, -y]),
  };
  geoStream(asGeometry(polygons), projection.stream(collector));
  return cut.filter(([outline]) => (outline?.length ?? 0) > 3);
}

/** How much coarser than near Sweden the land may be drawn here: 1 near, growing with the distance. */
function coarseness([x, y]: Point, [minX, minY, maxX, maxY]: Box): number {
  const away = Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY));
  return 1 + away / 250_000;
}

/** The land (metres) around Sweden as a generalised topology, finest within `near`. */
export function drawContext(
  land: readonly Polygon[],
  near: Box,
  { grid, leastWeight, leastIslandM2 }: Scale,
) {
  const polygons = land.filter((polygon) => {
    return polygonArea(polygon) >= leastIslandM2 * coarseness(polygon[0]?.[0] as Point, near) ** 2;
  });
  return simplify(topologyOf([{ code: "land", polygons }]), {
    grid,
    leastWeight,
    weigh: (triangle) => weighByShape(triangle) / coarseness(triangle[1], near) ** 2,
  });
}
