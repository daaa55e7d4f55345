/** The circles of a count over the map, the same over both renderers, and three round ones to compare with. */

import { memo } from "react";
import type { Camera, Stage } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { onStage, overlayClass, radiusOnStage } from "./onStage.ts";
import { FRAME } from "./places.ts";
import { MAX_RADIUS, type SymbolSample, type SymbolScene } from "./symbols.ts";
import "./figures.css";

const [, SOUTH, EAST] = FRAME;
/** The foot of the samples: the southern Baltic, where Sweden is not. Metres. */
const SAMPLE_FOOT: Point = [EAST - 2.4 * MAX_RADIUS, SOUTH + 0.4 * MAX_RADIUS];
/** CSS pixels from the stage's edge, and the largest sample's radius, while the map is zoomed in. */
const MARGIN = 16;
const WIDEST = 80;

interface Props {
  readonly scene: SymbolScene;
  /** Null while the whole country is on screen. */
  readonly camera: Camera | null;
  readonly stage: Stage;
  /** Writes a sample's value. */
  readonly format: (value: number) => string;
}

/** A sample stands on the common foot; its value is written at its top, to the right of the largest. */
function Sample({
  sample,
  camera,
  stage,
  format,
  widest,
}: Omit<Props, "scene"> & { sample: SymbolSample; widest: number }) {
  const { value, radius } = sample;
  const metres = (pixels: number) => (camera ? pixels / camera.scale : 0);
  const foot: Point = camera
    ? [
        camera.centre[0] + metres(stage.inset + MARGIN - stage.width / 2) + widest,
        camera.centre[1] - metres(stage.height / 2 - MARGIN),
      ]
    : SAMPLE_FOOT;
  const centre = onStage([foot[0], foot[1] + radius], camera, stage);
  const top = onStage([foot[0], foot[1] + 2 * radius], camera, stage);
  const text = onStage([foot[0] + 1.15 * widest, foot[1] + 2 * radius], camera, stage);
  return (
    <>
      <circle className="map-symbol-sample" cx={centre.x} cy={centre.y} r={radiusOnStage(radius, camera)} />
      <line className="map-symbol-sample" x1={top.x} y1={top.y} x2={text.x} y2={text.y} />
      <text className="map-label on-sea" x={text.x} y={text.y} dx="0.2em" dy="0.34em">
        {format(value)}
      </text>
    </>
  );
}

/** Lies over the map and under its labels. For the eye only: the values are in the listbox and the table. */
export const SymbolLayer = memo(function SymbolLayer({ scene, camera, stage, format }: Props) {
  const samples = scene.samples.filter(({ radius }) => !camera || radius * camera.scale <= WIDEST);
  const widest = samples[0]?.radius ?? 0;
  return (
    <svg className={overlayClass(camera)} aria-hidden="true" focusable="false">
      {scene.symbols.map(({ code, at, radius }) => {
        const { x, y } = onStage(at, camera, stage);
        const className = code === scene.selected ? "map-symbol map-symbol-selected" : "map-symbol";
        return <circle key={code} className={className} cx={x} cy={y} r={radiusOnStage(radius, camera)} />;
      })}
      {samples.map((sample) => (
        <Sample key={sample.value} {...{ sample, camera, stage, format, widest }} />
      ))}
    </svg>
  );
});
