/** The title over the map: one sentence whose changeable words are the controls. */

import { useId } from "react";
import type { IndicatorId } from "../domain/indicator.ts";
import { layerYears } from "../state/layerYears.ts";
import { challengeOf, indicatorOf, type LayerId } from "../state/view.ts";
import { useActions, useAtlas, useLanguage, useView } from "../state/world.tsx";
import { usePrinting } from "../ui/usePrinting.ts";
import { IndicatorOptions, LayerOptions } from "./LayerOptions.tsx";
import { SelectWord } from "./SelectWord.tsx";

/** What the layer is called in the title. */
function useLayerName(): string | undefined {
  const { t, labels, indicators } = useLanguage();
  const { layer } = useView();
  const challenge = challengeOf(layer);
  const indicator = indicatorOf(layer);
  if (challenge) return labels.get(challenge)?.label;
  return indicator ? indicators.get(indicator)?.short : t.headline.actors;
}

/** The second indicator: any other that colours the counties, or none. */
function Second({ first }: { first: IndicatorId }) {
  const { t, indicators } = useLanguage();
  const { layer, second } = useView();
  const { showSecond } = useActions();
  const id = useId();
  const printing = usePrinting();
  // On paper nobody can choose one.
  if (printing && !second) return null;
  return (
    <>
      {" "}
      <label htmlFor={id}>{t.headline.and}</label>{" "}
      <SelectWord
        id={id}
        valueIn={({ view }) => (view.layer === layer ? view.second : second) ?? ""}
        text={second ? indicators.get(second)?.short : "…"}
        onChange={(value) => showSecond((value || null) as IndicatorId | null)}
      >
        <option value="">{t.headline.noSecond}</option>
        <IndicatorOptions wanted={({ id, kind }) => kind === "rate" && id !== first} />
      </SelectWord>
    </>
  );
}

function Year() {
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { layer, year } = useView();
  const { setYear } = useActions();
  const id = useId();
  const years = layerYears(layer, atlas);
  if (years.length === 0) return null;
  return (
    <>
      {" "}
      <label htmlFor={id}>{t.headline.year}</label>{" "}
      <SelectWord
        id={id}
        valueIn={({ view }) => (view.layer === layer ? view.year : year)}
        text={year}
        onChange={(value) => setYear(Number(value))}
      >
        {years.toReversed().map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </SelectWord>
    </>
  );
}

export function Headline() {
  const { t, indicators } = useLanguage();
  const { layer, second } = useView();
  const { showLayer } = useActions();
  const name = useLayerName();
  const id = useId();
  const indicator = indicatorOf(layer);
  return (
    <div className={second ? "indicators-headline indicators-crossed" : "indicators-headline"}>
      <label htmlFor={id}>{t.headline.shows}</label>{" "}
      <SelectWord
        id={id}
        valueIn={({ view }) => view.layer}
        text={name}
        onChange={(value) => showLayer(value as LayerId, "stay")}
      >
        <LayerOptions />
      </SelectWord>
      {indicator && indicators.get(indicator)?.kind === "rate" && <Second first={indicator} />}
      <Year />
    </div>
  );
}
