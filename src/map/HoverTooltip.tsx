/** The tooltip of the hovered county, kept clear of the pointer and of the county's name. */

import { useEffect, useMemo } from "react";
import type { CoreCounty } from "../content/slices.ts";
import type { CountyCode } from "../domain/county.ts";
import { type Camera, type Stage, toScreen } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { labelBox, labelForm, labelOf, WIDE } from "./labels.ts";
import { placeOf } from "./places.ts";
import { Tooltip } from "./Tooltip.tsx";
import type { Rect } from "./tooltipPlace.ts";

export interface TooltipText {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly swedish?: boolean }[];
}

/** Half the side of what is kept clear around the pointer, in CSS pixels. */
const POINTER = 7;

const around = ([x, y]: Point, half: number): Rect => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Where the county's name or letter stands on screen. */
function labelRect(county: CoreCounty, camera: Camera, stage: Stage): Rect {
  const place = placeOf(county.code);
  const form = labelForm(county, place, camera.scale, stage.width >= WIDE);
  const label = labelOf(county, place, form);
  return label ? labelBox(label, toScreen(camera, stage, label.at)) : around([0, 0], 0);
}

/** The county's box on screen. */
function countyBox(code: CountyCode, camera: Camera, stage: Stage): Rect {
  const [west, south, east, north] = placeOf(code).bbox;
  const [left, top] = toScreen(camera, stage, [west, north]);
  const [right, bottom] = toScreen(camera, stage, [east, south]);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

interface Props {
  readonly county: CoreCounty;
  readonly text: TooltipText;
  /** Where the mouse entered; null for the keyboard. */
  readonly at: Point | null;
  readonly camera: Camera;
  readonly stage: Stage;
  readonly onPlaced: (rect: Rect) => void;
  readonly onEnter: () => void;
  readonly onClose: () => void;
}

export function HoverTooltip({ county, text, at, camera, stage, onPlaced, onEnter, onClose }: Props) {
  // A mouse user need not move the focus to dismiss (WCAG 1.4.13).
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && onClose();
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onClose]);

  const { beside, avoid } = useMemo(() => {
    const label = labelRect(county, camera, stage);
    const box = countyBox(county.code, camera, stage);
    if (!at) return { beside: box, avoid: [label, box] };
    return { beside: around(at, 2), avoid: [label, around(at, POINTER)] };
  }, [county, at, camera, stage]);

  return (
    <Tooltip
      {...text}
      beside={beside}
      avoid={avoid}
      stage={stage}
      onPlaced={onPlaced}
      onEnter={onEnter}
      onLeave={onClose}
    />
  );
}
