/** The part of the population: for each breakdown of the series its categories, of which one is chosen. */

import { useId } from "react";
import { useActions } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";

export function Breakdown({ figures: { kit, first, picture } }: { figures: Figures }) {
  const { words } = kit;
  const { showPart } = useActions();
  const id = useId();
  if (first.series.dimensions.length === 0) return null;
  return (
    <fieldset className="figures-breakdown">
      <legend className="ui-hidden">{words.breakdown}</legend>
      {first.series.dimensions.map(({ dimension, categories }) => (
        <div
          key={dimension}
          className="figures-dimension"
          role="radiogroup"
          aria-labelledby={`${id}-${dimension}`}
        >
          <span id={`${id}-${dimension}`} className="figures-dimension-name">
            {words.dimension[dimension]}
          </span>
          {categories.map((category) => (
            <label key={category} className="figures-category">
              <input
                type="radio"
                name={`${id}-${dimension}`}
                checked={picture.part[dimension] === category}
                onChange={() => showPart({ ...picture.part, [dimension]: category })}
              />
              <span>{words.category[category]}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
