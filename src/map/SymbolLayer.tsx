/** The circles of a count over the map, the same over both renderers, and three round ones to compare with. */

import { memo } from "react";
import { isOfCounty } from "../domain/municipality.ts";
import type { Camera, Stage } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { onStage, overlayClass, radiusOnStage } from "./onStage.ts";
import { FRAME } from "./places.ts";
import { type CountSymbol, MAX_RADIUS, type SymbolSample } from "./symbols.ts";
import "./figures.css";

const [WEST, , , NORTH] = FRAME;
/** The foot of the samples: the Norwegian Sea, where neither Sweden nor a county's name is. Metres. */
const SAMPLE_FOOT: Point = [WEST + 1.1 * MAX_RADIUS, NORTH - 3 * MAX_RADIUS];
/** CSS pixels while the map is zoomed in: from the stage's edge to the samples, and the largest sample's radius. */
const MARGIN = 16;
const WIDEST = 80;

interface Props {
  readonly scene: {
    readonly symbols: readonly CountSymbol<string>[];
    readonly samples: readonly SymbolSample[];
  };
  /** The county whose circles are marked: its own, or its municipalities'. */
  readonly selected?: string | null;
  /** The county it is compared with: marked too, in another way. */
  readonly other?: string | null;
  /** Null while the whole country is on screen. */
  readonly camera: Camera | null;
  readonly stage: Stage;
  /** Writes a sample's value. */
  readonly format: (value: number) => string;
}

/** Where the samples stand: a place in the plane at rest, the stage's lower corner beside its inset while zoomed in. */
function footOf(camera: Camera | null, { width, height, inset }: Stage, widest: number): Point {
  if (!camera) return SAMPLE_FOOT;
  const { centre, scale } = camera;
  return [
    centre[0] + (inset + MARGIN - width / 2) / scale + widest,
    centre[1] + (MARGIN - height / 2) / scale,
  ];
}

/** `map-symbol`, and how it is marked. */
function classOf(code: string, selected?: string | null, other?: string | null): string {
  if (isOfCounty(code, selected)) return "map-symbol map-symbol-selected";
  return isOfCounty(code, other) ? "map-symbol map-symbol-other" : "map-symbol";
}

interface SampleProps extends Omit<Props, "scene" | "selected" | "other"> {
  readonly sample: SymbolSample;
  readonly foot: Point;
  /** The largest sample's radius, metres. */
  readonly widest: number;
}

/** Its value is written at the circle's top, to the right of the largest. */
function Sample({ sample: { value, radius }, camera, stage, format, foot: [x, y], widest }: SampleProps) {
  const centre = onStage([x, y + radius], camera, stage);
  const top = onStage([x, y + 2 * radius], camera, stage);
  const text = onStage([x + 1.15 * widest, y + 2 * radius], camera, stage);
  return (
    <g className="map-symbol-sample">
      <circle cx={centre.x} cy={centre.y} r={radiusOnStage(radius, camera)} />
      <line x1={top.x} y1={top.y} x2={text.x} y2={text.y} />
      <text className="map-label on-sea" x={text.x} y={text.y} dx="0.25em" dy="0.34em" textAnchor="start">
        {format(value)}
      </text>
    </g>
  );
}

/** Lies over the map and under its labels. For the eye only: the values are in the listbox and the table. */
export const SymbolLayer = memo(function SymbolLayer({
  scene,
  selected,
  other,
  camera,
  stage,
  format,
}: Props) {
  const samples = scene.samples.filter(({ radius }) => !camera || radius * camera.scale <= WIDEST);
  const widest = samples[0]?.radius ?? 0;
  const foot = footOf(camera, stage, widest);
  return (
    <svg className={overlayClass(camera)} aria-hidden="true">
      {scene.symbols.map(({ code, at, radius }) => {
        const { x, y } = onStage(at, camera, stage);
        const r = radiusOnStage(radius, camera);
        return <circle key={code} className={classOf(code, selected, other)} cx={x} cy={y} r={r} />;
      })}
      {samples.map((sample) => (
        <Sample key={sample.value} {...{ sample, camera, stage, format, foot, widest }} />
      ))}
    </svg>
  );
});
