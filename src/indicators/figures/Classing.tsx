/** How the values are cut into classes: the method, and the lock that keeps a colour the same value in every year. */

import { useId } from "react";
import type { Choice } from "../../domain/breaks.ts";
import { CLASS_METHODS, type ClassMethod } from "../../domain/indicator.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { useActions, useHides, useNow } from "../../state/world.tsx";

interface Props {
  readonly words: FigureWords;
  readonly choice: Choice;
  /** What classes of equally many areas are called, where the areas are not counties. */
  readonly quantiles?: string;
}

/** A padlock, closed or open. */
function Lock({ locked }: { locked: boolean }) {
  return (
    <svg className="figures-lock" viewBox="0 0 16 16" aria-hidden="true">
      <path d={locked ? "M5 7V4.8a3 3 0 0 1 6 0V7" : "M5 7V4.8a3 3 0 0 1 5.8-1"} />
      <rect x="3" y="7" width="10" height="7" rx="1" />
    </svg>
  );
}

export function Classing({ words, choice: { method, locked, middle }, quantiles }: Props) {
  const { setClassing } = useActions();
  const chosen = useNow(({ view }) => view.classing);
  const id = useId();
  const bare = useHides("reglage");
  const { classes } = words;
  const methods = quantiles ? { ...classes.methods, kvantiler: quantiles } : classes.methods;
  if (bare) return null;
  return (
    <details className="figures-classing">
      <summary>
        <Lock locked={locked} />
        {classes.title}: {methods[method].toLowerCase()}
      </summary>
      <p>
        <label htmlFor={id}>{classes.method}</label>{" "}
        <select
          id={id}
          value={chosen.method ?? method}
          aria-describedby={`${id}-about`}
          onChange={(event) => setClassing({ method: event.currentTarget.value as ClassMethod })}
        >
          {CLASS_METHODS.map((one) => (
            <option key={one} value={one}>
              {methods[one]}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-about`}>{classes.about[method]}</p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={chosen.locked}
            onChange={(event) => setClassing({ locked: event.currentTarget.checked })}
          />{" "}
          {classes.lock}
        </label>
      </p>
      <p>{!locked ? classes.open : middle === "riket" ? classes.lockedRiket : classes.locked}</p>
    </details>
  );
}
