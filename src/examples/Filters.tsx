/** What the reader chooses among the examples, each list saying how many a choice would leave; and how many are listed. */

import { useId, useState } from "react";
import type { ListedExample } from "../content/examplesSlice.ts";
import type { CountyCode } from "../domain/county.ts";
import type { ExampleWords } from "../i18n/examplesSv.ts";
import { capital } from "../i18n/format.ts";
import { useActions, useAtlas, useLanguage, useView } from "../state/world.tsx";
import { choicesIn, countsIn, selected } from "./filter.ts";
import { DIMENSIONS, type Dimension, parseSelection, selectionText } from "./selection.ts";

interface Props {
  readonly words: ExampleWords;
  readonly examples: readonly ListedExample[];
}

/** Narrower than this the choices wait behind their heading, so that the map comes first. Pixels. */
const WIDE = 640;

/** The word of a choice, in the language on screen. */
function useWordOf(examples: readonly ListedExample[]) {
  const { t, locale, labels } = useLanguage();
  const atlas = useAtlas();
  const forms = new Map(
    examples.flatMap((one) =>
      one.formKeys.map((key, index) => [key, [one.form, ...one.formAlt][index] ?? key]),
    ),
  );
  const actors = new Map(
    examples.flatMap((one) => one.actorKeys.map((key, index) => [key, one.actorsNamed[index] ?? key])),
  );
  const word: Readonly<Record<Dimension, (value: string) => string | undefined>> = {
    utmaning: (value) => [...labels].find(([id]) => id === value)?.[1].label,
    form: (value) => forms.get(value),
    slag: (value) => [...Object.entries(t.exampleKind)].find(([kind]) => kind === value)?.[1],
    aktor: (value) => actors.get(value),
    lan: (value) => atlas.counties.find(({ code }) => code === (value as CountyCode))?.long[locale],
  };
  return (dimension: Dimension, value: string) => capital(word[dimension](value) ?? value);
}

function Choice({ dimension, words, examples }: Props & { dimension: Dimension }) {
  const { locale } = useLanguage();
  const selection = parseSelection(useView().selection);
  const { openExamples } = useActions();
  const id = useId();
  const wordOf = useWordOf(examples);
  const counts = countsIn(examples, selection, dimension);
  const chosen = selection[dimension] ?? "";
  const choices = choicesIn(examples, dimension).map((value) => ({ value, word: wordOf(dimension, value) }));
  // Challenges, kinds and counties have an order of their own.
  if (dimension === "form" || dimension === "aktor")
    choices.sort((a, b) => a.word.localeCompare(b.word, locale));
  return (
    <p>
      <label htmlFor={id}>{words.dimension[dimension]}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          openExamples(selectionText({ ...selection, [dimension]: value }))
        }
      >
        <option value="">{words.all}</option>
        {choices.map(({ value, word }) => {
          const count = counts.get(value) ?? 0;
          return (
            <option key={value} value={value} disabled={count === 0 && value !== chosen}>
              {words.option(word, count)}
            </option>
          );
        })}
      </select>
    </p>
  );
}

export function Filters({ words, examples }: Props) {
  const { selection } = useView();
  const { openExamples } = useActions();
  const [open] = useState(() => window.innerWidth >= WIDE);
  const count = selected(examples, parseSelection(selection)).length;
  const status = useId();
  return (
    <div className="examples-choose">
      <details open={open} className="examples-filters">
        <summary>
          <h3>{words.filters}</h3>
        </summary>
        <div className="examples-choices">
          {DIMENSIONS.map((dimension) => (
            <Choice key={dimension} dimension={dimension} words={words} examples={examples} />
          ))}
        </div>
      </details>
      <p className="examples-count">
        <strong id={status} role="status" tabIndex={-1}>
          {words.count(count, examples.length)}
        </strong>
        {selection && (
          <button
            type="button"
            onClick={() => {
              // The button goes with what it clears.
              document.getElementById(status)?.focus();
              openExamples("");
            }}
          >
            {words.clear}
          </button>
        )}
      </p>
    </div>
  );
}
