/** How two indicators go together: a point for each county, and what may and may not be read from it. */

import { CellList } from "../../charts/CellList.tsx";
import { Scatter } from "../../charts/Scatter.tsx";
import { isNumber, RIKET, type Value } from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { formatCell, formatNumber } from "../../i18n/formatValue.ts";
import { correlationSentences } from "../../i18n/patternSentences.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { useActions, useAtlas } from "../../state/world.tsx";
import type { Figures, Indicator } from "../useFigures.ts";
import { cellsOf } from "./cellsOf.ts";
import { partText } from "./partText.ts";
import type { Picture, Subject } from "./picture.ts";
import { heading, unitText } from "./unitText.ts";
import { useLinked } from "./useLinked.ts";

interface Props {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "crossed" };
}

/** An axis: what is measured, of whom, in which unit and year. */
function axisOf(
  words: FigureWords,
  { about }: Indicator,
  subject: Subject,
  bounds: readonly number[],
  riket: unknown,
) {
  const number = (value: number, decimals: number) => formatNumber(value, decimals, words.locale);
  const { decimals } = subject.series;
  const [low, high] = bounds;
  return {
    label: heading(about.short, ...partText(words, subject.part), unitText(words, about), subject.year),
    terciles: low === undefined || high === undefined ? null : ([low, high] as const),
    riket:
      typeof riket === "number" && subject.series.riket !== "sum"
        ? { value: riket, text: `${words.riket} ${number(riket, decimals)}` }
        : null,
    decimals,
    format: number,
  };
}

export function Crossing({ figures, picture }: Props) {
  const { kit, first } = figures;
  const { words } = kit;
  const { selectCounty } = useActions();
  const atlas = useAtlas();
  const linked = useLinked();
  const { values, other, scene, thirds, subject, correlation } = picture;
  const write = (value: Value | undefined, { series }: Subject) =>
    formatCell(value ?? "unpublished", series.decimals, words.locale);
  const points = atlas.counties.flatMap(({ code, short, letter }) => {
    const [x, y] = [values?.get(code), other.values.get(code)];
    if (!isNumber(x) || !isNumber(y)) return [];
    return [{ code, name: short, letter, x, y, paint: scene.areas.get(code)?.fill ?? "missing" }];
  });
  return (
    <section className="figures-crossing">
      <h3>{words.cross.title}</h3>
      <Scatter
        name={words.cross.scatter(picture.name, other.name)}
        points={points}
        xAxis={axisOf(words, first, subject, thirds.bounds, values?.get(RIKET))}
        yAxis={axisOf(words, other.indicator, other.subject, other.thirds.bounds, other.values.get(RIKET))}
        cells={scene.cells.map(({ thirds: [one, two], fill }) => ({
          x: (one - 1) as 0 | 1 | 2,
          y: (two - 1) as 0 | 1 | 2,
          paint: fill,
        }))}
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
