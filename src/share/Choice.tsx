/** One of a few, as radio buttons; any of a few, as boxes to tick. */

import { useId } from "react";

interface Props<T> {
  readonly legend: string;
  /** With the label's language, where it is not the page's. */
  readonly options: readonly (readonly [value: T, label: string, lang?: string])[];
}

interface ChoiceProps<T> extends Props<T> {
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string | number>({ legend, options, value, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="share-choice">
      <legend>{legend}</legend>
      {options.map(([option, label, lang]) => (
        <label key={option} lang={lang}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface TicksProps<T> extends Props<T> {
  readonly ticked: (value: T) => boolean;
  readonly onTick: (value: T, ticked: boolean) => void;
  /** What all of them mean. */
  readonly note?: string;
}

export function Ticks<T extends string>({ legend, options, ticked, onTick, note }: TicksProps<T>) {
  const id = useId();
  return (
    <fieldset className="share-choice" aria-describedby={note && id}>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={ticked(option)}
            onChange={(event) => onTick(option, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
      {note && (
        <p id={id} className="share-note">
          {note}
        </p>
      )}
    </fieldset>
  );
}
