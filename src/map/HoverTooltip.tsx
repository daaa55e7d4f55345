/** The tooltip of the hovered county, kept clear of the pointer, of the county's name and, where it can be, of other counties. */

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import type { Municipality } from "../domain/municipality.ts";
import { useAtlas } from "../state/world.tsx";
import { type Camera, type Stage, toPlanePoint, toScreen } from "./camera.ts";
import { contains } from "./geometry.ts";
import type { Hover, HoverTracker } from "./hoverTracker.ts";
import { labelOnScreen } from "./labelOnScreen.ts";
import { placeOf } from "./places.ts";
import { around, overlap, type Rect } from "./rect.ts";
import { Tooltip } from "./Tooltip.tsx";
import { OVERVIEW } from "./useMapGeometry.ts";

export interface TooltipText {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly swedish?: boolean }[];
}

/** Half the side of what is kept clear around the pointer, in CSS pixels. */
const POINTER = 7;

/** The county's box on screen. */
function countyBox(code: CountyCode, camera: Camera, stage: Stage): Rect {
  const [west, south, east, north] = placeOf(code).bbox;
  const [left, top] = toScreen(camera, stage, [west, north]);
  const [right, bottom] = toScreen(camera, stage, [east, south]);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The share of `rect` that lies over other counties than `code`, from a grid of points. */
function foreignShare(code: CountyCode, rect: Rect, camera: Camera, stage: Stage): number {
  const { x, y, width, height } = rect;
  const [columns, rows] = [6, 4];
  // Few counties come near: only their outlines are asked, point by point.
  const others = COUNTY_CODES.filter(
    (other) => other !== code && overlap(countyBox(other, camera, stage), rect) > 0,
  )
    .map((other) => OVERVIEW.get(other))
    .filter((outline) => !!outline);
  if (others.length === 0) return 0;
  let foreign = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const point = toPlanePoint(camera, stage, [
        x + (width * column) / (columns - 1),
        y + (height * row) / (rows - 1),
      ]);
      if (others.some((outline) => contains(outline, point))) foreign += 1;
    }
  return foreign / (columns * rows);
}

export interface HoverTooltipProps {
  readonly hover: HoverTracker;
  readonly textOf: (code: CountyCode, municipality: Municipality | null) => TooltipText;
  /** Null while the whole country is on screen; then `rest` is where the map looks. */
  readonly camera: Camera | null;
  readonly rest: Camera;
  readonly stage: Stage;
  /** What lies over the stage. */
  readonly covers: readonly Rect[];
}

/** The tooltip for as long as something is hovered, in a place of its own, so that it is laid out alone. */
export default function HoverTooltip({ hover, ...surroundings }: HoverTooltipProps) {
  const hovered = useSyncExternalStore(hover.subscribe, hover.peek);
  return (
    <div className="map-tooltips">
      {hovered && <Standing hover={hover} hovered={hovered} {...surroundings} />}
    </div>
  );
}

function Standing(props: HoverTooltipProps & { readonly hovered: Hover }) {
  const { hover, hovered, textOf, camera, rest, stage, covers } = props;
  const atlas = useAtlas();
  // A mouse user need not move the focus to dismiss (WCAG 1.4.13).
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && hover.dismiss();
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hover]);

  const { code, at, travel, municipality } = hovered;
  const county = atlas.county(code);
  const text = textOf(code, municipality);
  const surroundings = useMemo(() => {
    const shown = camera ?? rest;
    const box = countyBox(county.code, shown, stage);
    const label = labelOnScreen(county, camera, rest, stage, covers)?.box;
    const pointer = at && around(at, POINTER);
    return {
      beside: pointer ?? box,
      county: box,
      avoid: [label, pointer].filter((rect) => !!rect),
      covers,
      travel,
      foreign: (rect: Rect) => foreignShare(county.code, rect, shown, stage),
      stage,
    };
  }, [at, travel, county, camera, rest, stage, covers]);

  return (
    <Tooltip
      title={text.title}
      lines={text.lines}
      letter={county.letter}
      surroundings={surroundings}
      onPlaced={hover.placed}
    />
  );
}
