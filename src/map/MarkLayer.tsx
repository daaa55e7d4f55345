/** A short mark in each county over the map, the same over both renderers: what tells paints apart without colour. */

import { memo } from "react";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import type { Camera, Stage } from "./camera.ts";
import { onStage, overlayClass } from "./onStage.ts";
import { placeOf } from "./places.ts";
import type { Scene } from "./scene.ts";
import "./figures.css";

interface Props {
  readonly marks: ReadonlyMap<CountyCode, string>;
  readonly scene: Scene;
  /** Null while the whole country is on screen. */
  readonly camera: Camera | null;
  readonly stage: Stage;
}

/** Stands in the labels' place. For the eye only: the same is said in the listbox and the table. */
export const MarkLayer = memo(function MarkLayer({ marks, scene, camera, stage }: Props) {
  return (
    <svg className={overlayClass(camera)} aria-hidden="true">
      {COUNTY_CODES.map((code) => {
        const mark = marks.get(code);
        if (mark === undefined) return null;
        const { x, y } = onStage(placeOf(code).anchor, camera, stage);
        const paint = scene.areas.get(code)?.fill ?? "none";
        return (
          <text
            key={code}
            className={`map-label label-letter on-${paint}`}
            x={x}
            y={y}
            dy="0.34em"
            textAnchor="middle"
          >
            {mark}
          </text>
        );
      })}
    </svg>
  );
});
