/** The title over the map: one sentence whose changeable words are the controls. */

import { type ReactNode, useId } from "react";
import { FIRST_YEAR, LAST_YEAR } from "../domain/actor.ts";
import { CHALLENGE_IDS } from "../domain/challenge.ts";
import { challengeOf, type LayerId } from "../state/view.ts";
import { useActions, useLanguage, useView } from "../state/world.tsx";
import { usePrinting } from "../ui/usePrinting.ts";

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => LAST_YEAR - index);

interface WordProps {
  readonly id: string;
  readonly value: string | number;
  /** The chosen option as it reads in the sentence. A select cannot break its text over lines; this can. */
  readonly text: string | number | undefined;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** A word of the title that is a native select: the word is what one sees, the select lies over it. */
function SelectWord({ id, value, text, onChange, children }: WordProps) {
  const printing = usePrinting();
  return (
    <span className="indicators-word">
      {/* On paper there is no select to say it. */}
      <span aria-hidden={!printing || undefined}>{text}</span>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </span>
  );
}

export function Headline() {
  const { t, labels } = useLanguage();
  const { layer, year } = useView();
  const { showLayer, setYear } = useActions();
  const id = useId();
  const challenge = challengeOf(layer);
  return (
    <div className="indicators-headline">
      <label htmlFor={`${id}-layer`}>{t.headline.shows}</label>{" "}
      <SelectWord
        id={`${id}-layer`}
        value={layer}
        text={challenge ? labels.get(challenge)?.label : t.headline.actors}
        onChange={(value) => showLayer(value as LayerId, "stay")}
      >
        <optgroup label={t.headline.actorsGroup}>
          <option value="aktorer">{t.headline.actors}</option>
        </optgroup>
        <optgroup label={t.headline.challengesGroup}>
          {CHALLENGE_IDS.map((challenge) => (
            <option key={challenge} value={`utmaning-${challenge}`}>
              {labels.get(challenge)?.label}
            </option>
          ))}
        </optgroup>
      </SelectWord>
      {layer === "aktorer" && (
        <>
          {" "}
          <label htmlFor={`${id}-year`}>{t.headline.year}</label>{" "}
          <SelectWord id={`${id}-year`} value={year} text={year} onChange={(value) => setYear(Number(value))}>
            {YEARS.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </SelectWord>
        </>
      )}
    </div>
  );
}
