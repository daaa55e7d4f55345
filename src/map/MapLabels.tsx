/** The counties' names over the map, the same over both renderers. At rest CSS chooses the form by the map's size, so that the first paint needs no script. */

import { memo, type ReactNode, useMemo } from "react";
import type { CoreCounty } from "../content/slices.ts";
import { useWhenReady } from "../ui/useWhenReady.ts";
import type { CloseLabelsProps } from "./CloseLabels.tsx";
import type { Camera } from "./camera.ts";
import { LabelText } from "./LabelText.tsx";
import { LABEL_STEPS, type LabelForm, labelForm, labelOf } from "./labels.ts";
import { FRAME, placeOf } from "./places.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;

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

function restTexts(county: CoreCounty): readonly ReactNode[] {
  return restForms(county).map(([form, className]) => {
    const label = labelOf(county, placeOf(county.code), form);
    if (!label) return null;
    const [x, y] = label.at;
    return (
      <LabelText
        key={form}
        label={label}
        paint={form === "sea" ? "sea" : undefined}
        className={className}
        x={percent((x - WEST) / (EAST - WEST))}
        y={percent((NORTH - y) / (NORTH - SOUTH))}
      />
    );
  });
}

/** Remembered: most counties keep their paint from one layer to the next, and the words stay when it changes. */
const RestLabels = memo(function RestLabels({ county, paint }: { county: CoreCounty; paint: string }) {
  const texts = useMemo(() => restTexts(county), [county]);
  return <g className={`on-${paint}`}>{texts}</g>;
});

interface Props extends Omit<CloseLabelsProps, "camera"> {
  /** Null while the whole country is on screen; then `rest` is where the map looks. */
  readonly camera: Camera | null;
  /** True once the page is ready, so that the names of a close look may be loaded. */
  readonly ready: boolean;
}

const load = async () => (await import("./CloseLabels.tsx")).default;

export const MapLabels = memo(function MapLabels({ camera, ready, ...props }: Props) {
  const CloseLabels = useWhenReady(ready, load);
  if (camera) return CloseLabels && <CloseLabels camera={camera} {...props} />;
  const { counties, scene } = props;
  return (
    <svg className="map-labels map-labels-rest" aria-hidden="true">
      {counties.map((county) => (
        <RestLabels key={county.code} county={county} paint={scene.areas.get(county.code)?.fill ?? "none"} />
      ))}
    </svg>
  );
});
