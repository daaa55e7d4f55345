/** The part of the population: for each breakdown of the series its categories, of which one is chosen. */

import { useId } from "react";
import { type Category, type Dimension, parsePart } from "../../domain/indicator.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { useActions, useHides, useNow } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";

interface Props {
  readonly words: FigureWords;
  readonly dimension: Dimension;
  readonly categories: readonly Category[];
  readonly chosen: Category | undefined;
  readonly onChoose: (category: Category) => void;
}

/** More categories than these would push the map away. */
const MOST_SIDE_BY_SIDE = 4;

/** A few categories side by side. */
function Buttons({ words, dimension, categories, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className="figures-dimension" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="figures-dimension-name">
        {words.dimension[dimension]}
      </span>
      {categories.map((category) => (
        <label key={category} className="figures-category">
          <input type="radio" name={id} checked={chosen === category} onChange={() => onChoose(category)} />
          <span>{words.category[category]}</span>
        </label>
      ))}
    </div>
  );
}

/** Many categories, of which one is seen. */
function List({ words, dimension, categories, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className="figures-dimension">
      <label htmlFor={id} className="figures-dimension-name">
        {words.dimension[dimension]}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value as Category)}>
        {categories.map((category) => (
          <option key={category} value={category}>
            {words.category[category]}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Breakdown({ figures: { kit, first, picture } }: { figures: Figures }) {
  const { words } = kit;
  const { showPart } = useActions();
  const chosen = useNow(({ view }) => view.part);
  const part = { ...picture.part, ...(chosen ? parsePart(chosen) : {}) };
  const bare = useHides("reglage");
  const { dimensions } = first.series;
  if (dimensions.length === 0 || bare) return null;
  return (
    <fieldset className="figures-breakdown">
      <legend className="ui-hidden">{words.breakdown}</legend>
      {dimensions.map(({ dimension, categories }) => {
        const Choice = categories.length > MOST_SIDE_BY_SIDE ? List : Buttons;
        return (
          <Choice
            key={dimension}
            words={words}
            dimension={dimension}
            categories={categories}
            chosen={part[dimension]}
            onChoose={(category) => showPart({ ...part, [dimension]: category })}
          />
        );
      })}
    </fieldset>
  );
}
