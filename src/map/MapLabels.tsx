/** The counties' names over the map, the same over both renderers. At rest CSS chooses the form by the map's size, so that the first paint needs no script. */

import { memo } from "react";
import type { CoreCounty } from "../content/slices.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Camera, Stage } from "./camera.ts";
import { labelOnScreen } from "./labelOnScreen.ts";
import { LABEL_STEPS, type Label, type LabelForm, labelForm, labelOf } from "./labels.ts";
import type { Municipalities } from "./municipalities.ts";
import { municipalityLabels } from "./municipalityLabels.ts";
import { FRAME, placeOf } from "./places.ts";
import type { Rect } from "./rect.ts";
import type { Scene } from "./scene.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;

/** From one line of a label to the next, in the label's own type size. */
const LINE = 1.15;

function Text({
  label,
  paint,
  className,
  x,
  y,
}: {
  label: Label;
  paint: string;
  className: string;
  x: number | string;
  y: number | string;
}) {
  const [first, ...others] = label.lines;
  return (
    <text
      className={`map-label on-${paint} ${className}`}
      x={x}
      y={y}
      dy={`${0.34 - (others.length * LINE) / 2}em`}
      textAnchor={label.anchor}
    >
      {first}
      {others.map((line) => (
        <tspan key={line} x={x} dy={`${LINE}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The first step of size at which a county's label has `form` on a map that is `wide`, or null. */
function firstStep(county: CoreCounty, form: LabelForm, wide: boolean): number | null {
  const place = placeOf(county.code);
  return (
    LABEL_STEPS.find((height) => labelForm(county, place, height / (NORTH - SOUTH), wide) === form) ?? null
  );
}

/** The classes that show each form from its step on and hide it again where the next form begins. */
function restForms(county: CoreCounty): readonly (readonly [LabelForm, string])[] {
  const name = firstStep(county, "name", true);
  const sea = firstStep(county, "sea", true);
  const untilName = name === null ? "" : ` until-${name}`;
  const letter = `label-letter${untilName}${sea === null ? "" : ` wide-until-${sea}`}`;
  const forms: [LabelForm, string][] = [["letter", letter]];
  if (sea !== null) forms.push(["sea", `label-sea wide-from-${sea}${untilName}`]);
  if (name !== null) forms.push(["name", `label-name from-${name}`]);
  return forms;
}

function RestLabels({ county, paint }: { county: CoreCounty; paint: string }) {
  return restForms(county).map(([form, className]) => {
    const label = labelOf(county, placeOf(county.code), form);
    if (!label) return null;
    const [x, y] = label.at;
    return (
      <Text
        key={form}
        label={label}
        paint={form === "sea" ? "sea" : paint}
        className={className}
        x={percent((x - WEST) / (EAST - WEST))}
        y={percent((NORTH - y) / (NORTH - SOUTH))}
      />
    );
  });
}

interface Props {
  readonly counties: readonly CoreCounty[];
  readonly scene: Scene;
  /** Null while the whole country is on screen; then `rest` is where the map looks. */
  readonly camera: Camera | null;
  readonly rest: Camera;
  readonly stage: Stage;
  /** What lies over the stage: no label stands under it. */
  readonly covers: readonly Rect[];
  /** Null until the reader looks close enough to see them. */
  readonly municipalities: Municipalities | null;
}

export const MapLabels = memo(function MapLabels(props: Props) {
  const { counties, scene, camera, rest, stage, covers, municipalities } = props;
  const paintOf = (code: CountyCode) => scene.areas.get(code)?.fill ?? "none";
  if (!camera) {
    return (
      <svg className="map-labels map-labels-rest" aria-hidden="true" focusable="false">
        {counties.map((county) => (
          <RestLabels key={county.code} county={county} paint={paintOf(county.code)} />
        ))}
      </svg>
    );
  }
  const standing = counties.flatMap((county) => {
    const label = labelOnScreen(county, camera, rest, stage, covers);
    return label ? [{ ...label, county }] : [];
  });
  const taken = [...covers, ...standing.map(({ box }) => box)];
  return (
    <svg className="map-labels" aria-hidden="true" focusable="false">
      {municipalities &&
        municipalityLabels(municipalities, camera, stage, taken).map(({ area, at: [x, y] }) => (
          <text
            key={area.code}
            className={`map-label on-${paintOf(area.county)} label-municipality`}
            x={x}
            y={y}
            dy="0.34em"
            textAnchor="middle"
          >
            {area.name}
          </text>
        ))}
      {standing.map(({ county, form, label, at: [x, y] }) => (
        <Text
          key={county.code}
          label={label}
          paint={form === "sea" ? "sea" : paintOf(county.code)}
          className={`label-${form}`}
          x={x}
          y={y}
        />
      ))}
    </svg>
  );
});
