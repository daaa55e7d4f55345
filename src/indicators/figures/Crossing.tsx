/** How two indicators go together: a point for each county, and what may and may not be read from it. */

import { CellList } from "../../charts/CellList.tsx";
import { Scatter } from "../../charts/Scatter.tsx";
import type { Value } from "../../domain/series.ts";
import { formatCell } from "../../i18n/formatValue.ts";
import { correlationSentences } from "../../i18n/patternSentences.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { useActions, useAtlas } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";
import { cellsOf } from "./cellsOf.ts";
import { type CrossedPicture, crossedPlot } from "./crossedPlot.ts";
import type { Subject } from "./picture.ts";
import { useLinked } from "./useLinked.ts";

interface Props {
  readonly figures: Figures;
  readonly picture: CrossedPicture;
}

export function Crossing({ figures, picture }: Props) {
  const { words } = figures.kit;
  const { selectCounty } = useActions();
  const atlas = useAtlas();
  const linked = useLinked();
  const { values, other, scene, subject, correlation } = picture;
  const write = (value: Value | undefined, { series }: Subject) =>
    formatCell(value ?? "unpublished", series.decimals, words.locale);
  return (
    <section className="figures-crossing">
      <h3>{words.cross.title}</h3>
      <Scatter
        name={words.cross.scatter(picture.name, other.name)}
        {...crossedPlot(atlas, figures, picture)}
        missing={
          scene.missing.length === 0
            ? []
            : [
                {
                  paint: "missing",
                  label: words.cross.missing,
                  counties: scene.missing.map((code) => ({ code, name: atlas.county(code).short })),
                },
              ]
        }
        text={correlationSentences(words, correlation, picture.name, other.name).join(" ")}
        table={{
          summary: words.cross.table,
          caption: `${picture.name}; ${other.name}`,
          head: [words.table.county, picture.name, other.name],
          rows: atlas.counties.map(({ code, long }) => [
            long[words.locale],
            write(values?.get(code), subject),
            write(other.values.get(code), other.subject),
          ]),
        }}
        {...linked}
      />
      <h4>{words.cross.cells}</h4>
      <p>{words.cross.thirds}</p>
      <CellList
        cells={cellsOf(figures, picture)}
        marked={linked.selected}
        renderCounty={(code) => (
          <ViewLink to={{ county: code }} onFollow={(focus) => selectCounty(code, focus)}>
            {atlas.county(code).short}
          </ViewLink>
        )}
        none={words.cross.empty}
      />
    </section>
  );
}
