/** The legend of two indicators: the square of nine cells with its two axes, and the list of the cells with their counties. */

import { type BivariateCell, BivariateLegend } from "../../charts/BivariateLegend.tsx";
import { FigureSample } from "../../map/FigureSample.tsx";
import { MISSING } from "../../map/figureScene.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { useActions, useAtlas, useView } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";
import type { Picture } from "./picture.ts";

interface Props {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "crossed" };
}

type Level = BivariateCell["x"];

export function CrossedLegend({ figures: { kit, first }, picture: { scene, other } }: Props) {
  const { words } = kit;
  const atlas = useAtlas();
  const { county: selected } = useView();
  const { selectCounty } = useActions();
  const { level } = words.cross;
  const [low, , high] = level;
  const second = other.indicator.about;
  const cells = scene.cells.map(({ name, thirds, fill, counties }): BivariateCell => {
    const [x, y] = [(thirds[0] - 1) as Level, (thirds[1] - 1) as Level];
    return {
      x,
      y,
      paint: fill,
      letter: name,
      label: words.cross.cell(first.about.short, level[x], second.short, level[y]),
      counties,
    };
  });
  return (
    <section className="map-legend figures-legend" aria-label={words.legend.title}>
      <h2 className="map-legend-title">{words.legend.title}</h2>
      <BivariateLegend
        cells={cells}
        x={{ label: first.about.short, low, high }}
        y={{ label: second.short, low, high }}
        marked={selected}
        renderCounty={(code) => (
          <ViewLink to={{ county: code }} onFollow={(focus) => selectCounty(code, focus)}>
            {atlas.county(code).short}
          </ViewLink>
        )}
        none={words.cross.empty}
      />
      {scene.missing.length > 0 && (
        <p className="map-legend-note">
          <FigureSample area={MISSING} /> {words.cross.missing}:{" "}
          {scene.missing.map((code) => atlas.county(code).short).join(", ")}
        </p>
      )}
    </section>
  );
}
