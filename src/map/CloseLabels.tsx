/** The names of a close look: the counties' where each has room, and the municipalities' between them. Loaded after the page is ready, as the zoom is. */

import type { CoreCounty } from "../content/slices.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Camera, Stage } from "./camera.ts";
import { LabelText } from "./LabelText.tsx";
import { labelOnScreen } from "./labelOnScreen.ts";
import type { Municipalities } from "./municipalities.ts";
import { municipalityLabels } from "./municipalityLabels.ts";
import type { Rect } from "./rect.ts";
import type { Scene } from "./scene.ts";

export interface CloseLabelsProps {
  readonly counties: readonly CoreCounty[];
  readonly scene: Scene;
  readonly camera: Camera;
  /** Where the map looks while the whole country is on screen. */
  readonly rest: Camera;
  readonly stage: Stage;
  /** What lies over the stage: no label stands under it. */
  readonly covers: readonly Rect[];
  /** Null until the reader looks close enough to see them. */
  readonly municipalities: Municipalities | null;
}

export default function CloseLabels(props: CloseLabelsProps) {
  const { counties, scene, camera, rest, stage, covers, municipalities } = props;
  const paintOf = (code: CountyCode) => scene.areas.get(code)?.fill ?? "none";
  const standing = counties.flatMap((county) => {
    const label = labelOnScreen(county, camera, rest, stage, covers);
    return label ? [{ ...label, county }] : [];
  });
  const taken = [...covers, ...standing.map(({ box }) => box)];
  return (
    <svg className="map-labels" aria-hidden="true">
      {municipalities &&
        municipalityLabels(municipalities, camera, stage, taken).map(({ area, at: [x, y] }) => (
          <text
            key={area.code}
            className={`map-label on-${scene.fine?.get(area.code)?.fill ?? paintOf(area.county)} label-municipality`}
            x={x}
            y={y}
            dy="0.34em"
            textAnchor="middle"
          >
            {area.name}
          </text>
        ))}
      {standing.map(({ county, form, label, at: [x, y] }) => (
        <LabelText
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
}
