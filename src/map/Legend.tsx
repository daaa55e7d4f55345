/** The legend: a sample of each paint with its name and how many counties have it. */

import type { ReactNode } from "react";
import { challengeOf } from "../state/view.ts";
import { useAtlas, useLanguage, useView } from "../state/world.tsx";
import { usePrinting } from "../ui/usePrinting.ts";
import type { LegendEntry, Scene } from "./scene.ts";

function Sample({ entry: { fill, hatched, outlined } }: { entry: LegendEntry }) {
  return (
    <svg className="map-sample" viewBox="0 0 24 16" aria-hidden="true">
      <rect className={`paint-${fill}`} x="1.5" y="1.5" width="21" height="13" />
      {hatched && <path className="map-sample-hatch" d="M3 14 14 3M8 14 19 3M13 14 21 6M3 9 9 3" />}
      {outlined && <rect className="map-sample-named" x="2" y="2" width="20" height="12" />}
    </svg>
  );
}

function nameOf(t: ReturnType<typeof useLanguage>["t"], key: LegendEntry["key"]): string {
  if (key === "example" || key === "weak" || key === "named" || key === "none") return t.legend[key];
  return t.actorType[key];
}

/** Which county each letter on the map stands for: on paper nothing can be pointed at, and a county's sheet has no table. */
function Letters() {
  const { t } = useLanguage();
  const { counties } = useAtlas();
  return (
    <p className="map-legend-note">
      {t.legend.letters}: {counties.map(({ letter, short }) => `${letter}\u00a0${short}`).join(", ")}.
    </p>
  );
}

interface Props {
  readonly scene: Scene;
  /** In the place of the samples and the note, while the layer has none. */
  readonly children?: ReactNode;
}

export function Legend({ scene, children }: Props) {
  const { t } = useLanguage();
  const printing = usePrinting();
  const challenge = challengeOf(useView().layer) !== null;
  return (
    <section className="map-legend" aria-label={t.legend.title}>
      <h2 className="map-legend-title">{t.legend.title}</h2>
      {children}
      <ul>
        {scene.legend.map((entry) => (
          <li key={entry.key}>
            <Sample entry={entry} />
            <span>
              {nameOf(t, entry.key)}
              {"\u00a0– "}
              <span className="map-legend-count">{t.legend.counties(entry.count)}</span>
            </span>
          </li>
        ))}
      </ul>
      {!children && (
        <p className="map-legend-note">
          {challenge ? `${t.legend.noneNote} ${t.legend.editorial}` : t.legend.actorsNote}
        </p>
      )}
      {printing && scene.selected && <Letters />}
    </section>
  );
}
