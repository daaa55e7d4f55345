/** The tooltip of the hovered county, kept clear of the pointer, of the county's name and, where it can be, of other counties. */

import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import type { Municipality } from "../domain/municipality.ts";
import { useAtlas } from "../state/world.tsx";
import { whenIdle } from "../ui/whenIdle.ts";
import { type Camera, type Stage, toPlanePoint, toScreen } from "./camera.ts";
import { contains } from "./geometry.ts";
import type { Hover, HoverTracker, Placed } from "./hoverTracker.ts";
import { labelOnScreen } from "./labelOnScreen.ts";
import { placeOf } from "./places.ts";
import { around, overlap, type Rect } from "./rect.ts";
import { createTooltipBox, type TooltipBox, type TooltipText } from "./tooltipBox.ts";
import { placeTooltip } from "./tooltipPlace.ts";
import { OVERVIEW } from "./useMapGeometry.ts";

/** Half the side of what is kept clear around the pointer, in CSS pixels. */
const POINTER = 7;

/** Tooltips made unseen beforehand: a browser compiles what it runs for the first time, and the reader's first would wait for it. */
const REHEARSED = COUNTY_CODES.slice(0, 4);

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

/** Where the tooltip stands for as long as something is hovered: a place of its own, so that it is laid out alone. */
export default function HoverTooltip({ hover, textOf, camera, rest, stage, covers }: HoverTooltipProps) {
  const atlas = useAtlas();
  const host = useRef<HTMLDivElement>(null);
  const box = useRef<TooltipBox>(null);
  useLayoutEffect(() => {
    if (host.current) box.current = createTooltipBox(host.current);
    return () => box.current?.remove();
  }, []);

  const place = useCallback(
    (tooltip: TooltipBox, { code, at, travel, municipality }: Hover): Placed => {
      const shown = camera ?? rest;
      const county = atlas.county(code);
      const size = tooltip.say(textOf(code, municipality), county.letter);
      const outline = countyBox(code, shown, stage);
      const label = labelOnScreen(county, camera, rest, stage, covers)?.box;
      const pointer = at && around(at, POINTER);
      const foreign = (rect: Rect) => foreignShare(code, rect, shown, stage);
      const corner = placeTooltip(
        {
          beside: pointer ?? outline,
          county: outline,
          avoid: [label, pointer].filter((rect) => !!rect),
          covers,
          travel,
          foreign,
          stage,
        },
        size,
      );
      tooltip.put(corner);
      const rect = { ...corner, ...size };
      return { rect, hidesOthers: foreign(rect) > 0 };
    },
    [textOf, atlas, camera, rest, stage, covers],
  );

  useLayoutEffect(() => {
    const follow = () => {
      const hovered = hover.peek();
      // It lets the mouse through, so that whoever watches the mouse must know where it stands.
      if (hovered && box.current) hover.placed(place(box.current, hovered));
      else box.current?.remove();
    };
    follow();
    return hover.subscribe(follow);
  }, [hover, place]);

  // One at a time: together they would hold up whatever the reader does meanwhile.
  const rehearsed = useRef(0);
  useEffect(() => {
    let callOff = () => {};
    const next = () => {
      const code = REHEARSED[rehearsed.current];
      if (!code) return;
      callOff = whenIdle(() => {
        rehearsed.current += 1;
        if (box.current && !hover.peek()) {
          place(box.current, { code, at: [0, 0], travel: [1, 1], municipality: null });
          box.current.remove();
        }
        next();
      });
    };
    next();
    return () => callOff();
  }, [hover, place]);

  // A mouse user need not move the focus to dismiss (WCAG 1.4.13).
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Escape" && hover.peek()) hover.dismiss();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hover]);

  return <div ref={host} className="map-tooltips" />;
}
