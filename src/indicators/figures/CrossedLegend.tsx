/** The legend of two indicators: the square of nine cells with its two axes. */

import { BivariateLegend } from "../../charts/BivariateLegend.tsx";
import { FigureSample } from "../../map/FigureSample.tsx";
import { MISSING } from "../../map/figureScene.ts";
import { useAtlas, useView } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";
import { cellsOf } from "./cellsOf.ts";
import type { Picture } from "./picture.ts";

interface Props {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "crossed" };
}

export function CrossedLegend({ figures, picture }: Props) {
  const { words } = figures.kit;
  const atlas = useAtlas();
  const { county: selected } = useView();
  const [low, , high] = words.cross.level;
  const { missing } = picture.scene;
  return (
    <section className="map-legend figures-legend" aria-label={words.legend.title}>
      <h2 className="map-legend-title">{words.legend.title}</h2>
      <BivariateLegend
        cells={cellsOf(figures, picture)}
        x={{ label: figures.first.about.short, low, high }}
        y={{ label: picture.other.indicator.about.short, low, high }}
        marked={selected}
      />
      {missing.length > 0 && (
        <p className="map-legend-note">
          <FigureSample area={MISSING} /> {words.cross.missing}:{" "}
          {missing.map((code) => atlas.county(code).short).join(", ")}
        </p>
      )}
    </section>
  );
}
