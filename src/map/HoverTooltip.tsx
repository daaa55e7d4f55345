/** The tooltip of the hovered county, kept clear of the pointer, of the county's name and, where it can be, of other counties. */

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import type { Municipality } from "../domain/municipality.ts";
import { useAtlas } from "../state/world.tsx";
import { whenIdle } from "../ui/whenIdle.ts";
import { type Camera, type Stage, toScreen } from "./camera.ts";
import { countiesBeneath } from "./countiesBeneath.ts";
import type { Hover, HoverTracker, Placed } from "./hoverTracker.ts";
import { labelOnScreen } from "./labelOnScreen.ts";
import { placeOf } from "./places.ts";
import { around, type Rect } from "./rect.ts";
import { createTooltipBoxes, type TooltipBoxes, type TooltipText } from "./tooltipBox.ts";
import { placeTooltip } from "./tooltipPlace.ts";
import { OVERVIEW } from "./useMapGeometry.ts";

/** Half the side of what is kept clear around the pointer, in CSS pixels. */
const POINTER = 7;

/** How long (ms) after a change the tooltips are made beforehand: whoever has just switched is likely to switch again, and finds nothing in the way. */
const PREPARED_AFTER = 300;

/** The county's box on screen. */
function countyBox(code: CountyCode, camera: Camera, stage: Stage): Rect {
  const [west, south, east, north] = placeOf(code).bbox;
  const [left, top] = toScreen(camera, stage, [west, north]);
  const [right, bottom] = toScreen(camera, stage, [east, south]);
  return { x: left, y: top, width: right - left, height: bottom - top };
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

/** Where the tooltips stand: a place of its own, so that they are laid out alone. */
export default function HoverTooltip({ hover, textOf, camera, rest, stage, covers }: HoverTooltipProps) {
  const atlas = useAtlas();
  const host = useRef<HTMLDivElement>(null);
  const boxes = useRef<TooltipBoxes>(null);
  useLayoutEffect(() => {
    if (host.current) boxes.current = createTooltipBoxes(host.current);
    return () => boxes.current?.remove();
  }, []);

  const shown = camera ?? rest;
  const beneath = useMemo(() => countiesBeneath(OVERVIEW, shown, stage), [shown, stage]);

  /** Writes what is said of the hovered county, and finds the place for it. */
  const place = useCallback(
    (tooltips: TooltipBoxes, { code, at, travel, municipality }: Hover): Placed => {
      const county = atlas.county(code);
      const size = tooltips.prepare(code, textOf(code, municipality), county.letter);
      const outline = countyBox(code, shown, stage);
      const label = labelOnScreen(county, camera, rest, stage, covers)?.box;
      const pointer = at && around(at, POINTER);
      const { foreign, ...corner } = placeTooltip(
        {
          beside: pointer ?? outline,
          county: outline,
          avoid: [label, pointer].filter((rect) => !!rect),
          covers,
          travel,
          foreign: (rect) => beneath(code, rect),
          stage,
        },
        size,
      );
      return { rect: { ...corner, ...size }, hidesOthers: foreign > 0 };
    },
    [textOf, atlas, camera, rest, shown, beneath, stage, covers],
  );

  useLayoutEffect(() => {
    const follow = () => {
      const hovered = hover.peek();
      if (!hovered || !boxes.current) return boxes.current?.hide();
      const placed = place(boxes.current, hovered);
      boxes.current.show(hovered.code, placed.rect);
      // It lets the mouse through, so that whoever watches the mouse must know where it stands.
      hover.placed(placed);
    };
    follow();
    return hover.subscribe(follow);
  }, [hover, place]);

  // Every tooltip is made beforehand, unseen. One at a time: together they would hold up whatever the reader does meanwhile.
  const latestPlace = useRef(place);
  latestPlace.current = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other words must be written anew, not another place
  useEffect(() => {
    const waiting = [...COUNTY_CODES];
    let callOff = () => {};
    const next = () => {
      const code = waiting.shift();
      if (!code) return;
      callOff = whenIdle(() => {
        // Where it would stand matters to nobody, but what finds out has then run before it must be quick.
        if (boxes.current && !hover.peek())
          latestPlace.current(boxes.current, { code, at: [0, 0], travel: [1, 1], municipality: null });
        next();
      });
    };
    const timer = setTimeout(next, PREPARED_AFTER);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [hover, textOf]);

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
