/** The title over the map: one sentence whose changeable words are the controls. */

import { useId } from "react";
import { type IndicatorId, OWN_ID } from "../domain/indicator.ts";
import type { Lockable } from "../state/embed.ts";
import { crosses } from "../state/layerStart.ts";
import { layerYears } from "../state/layerYears.ts";
import { challengeOf, indicatorOf, type LayerId } from "../state/view.ts";
import {
  useActions,
  useAtlas,
  useHides,
  useLanguage,
  useLocked,
  useShortName,
  useView,
} from "../state/world.tsx";
import { usePrinting } from "../ui/usePrinting.ts";
import { IndicatorOptions, LayerOptions, OwnOption } from "./LayerOptions.tsx";
import { SelectWord } from "./SelectWord.tsx";

/** Before a select its label; before a word that is fixed only the words of it. */
function Before({ id, fixed, children }: { id: string; fixed: boolean; children: string }) {
  if (fixed) return <span className="indicators-fixed">{children}</span>;
  return <label htmlFor={id}>{children}</label>;
}

/** Whether the host page keeps the word as it is, or shows no controls. */
function useFixed(what: Lockable): boolean {
  const [locked, bare] = [useLocked(what), useHides("reglage")];
  return locked || bare;
}

/** What the layer is called in the title. */
function useLayerName(): string | undefined {
  const { t, labels } = useLanguage();
  const { layer } = useView();
  const challenge = challengeOf(layer);
  const indicator = indicatorOf(layer);
  const name = useShortName(indicator);
  if (challenge) return labels.get(challenge)?.label;
  return indicator ? name : t.headline.actors;
}

/** The second indicator: any other that colours the counties, or none. */
function Second({ first }: { first: IndicatorId }) {
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { layer, second } = useView();
  const { showSecond } = useActions();
  const name = useShortName(second);
  const id = useId();
  const printing = usePrinting();
  const fixed = useFixed("visa");
  // On paper nobody can choose one.
  if ((printing || fixed) && !second) return null;
  return (
    <>
      {" "}
      <Before id={id} fixed={fixed}>
        {t.headline.and}
      </Before>{" "}
      <SelectWord
        fixed={fixed}
        id={id}
        valueIn={({ view }) => (view.layer === layer ? view.second : second) ?? ""}
        text={name ?? "…"}
        onChange={(value) => showSecond((value || null) as IndicatorId | null)}
      >
        <option value="">{t.headline.noSecond}</option>
        {first !== OWN_ID && crosses(atlas.indicator(OWN_ID)) && <OwnOption />}
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
  const fixed = useFixed("ar");
  if (years.length === 0) return null;
  return (
    <>
      {" "}
      <Before id={id} fixed={fixed}>
        {t.headline.year}
      </Before>{" "}
      <SelectWord
        fixed={fixed}
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
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { layer, second } = useView();
  const { showLayer } = useActions();
  const name = useLayerName();
  const id = useId();
  const indicator = indicatorOf(layer);
  const fixed = useFixed("visa");
  return (
    <div className={second ? "indicators-headline indicators-crossed" : "indicators-headline"}>
      <Before id={id} fixed={fixed}>
        {t.headline.shows}
      </Before>{" "}
      <SelectWord
        fixed={fixed}
        id={id}
        valueIn={({ view }) => view.layer}
        text={name}
        onChange={(value) => showLayer(value as LayerId, "stay")}
      >
        <LayerOptions />
      </SelectWord>
      {indicator && crosses(atlas.indicator(indicator)) && <Second first={indicator} />}
      <Year />
    </div>
  );
}
