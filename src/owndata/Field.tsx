/** The dialogue's fields: a choice in a list, one of a few, and a line of text, each with its label. */

import { useId } from "react";

interface SelectProps {
  readonly label: string;
  /** Where the label says too little by itself: read in its place. */
  readonly name?: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export function Select({ label, name, options, value, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className="owndata-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-label={name}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
}

export function Radios<T extends string>({ legend, options, value, onChoose }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset className="owndata-radios">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface LineProps {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly length: number;
  readonly numeric?: boolean;
  readonly onChange: (value: string) => void;
}

export function Line({ label, note, value, length, numeric = false, onChange }: LineProps) {
  const id = useId();
  return (
    <div className={`owndata-field ${numeric ? "owndata-short" : ""}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={length}
        inputMode={numeric ? "numeric" : undefined}
        aria-describedby={note && `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {note && (
        <p id={`${id}-note`} className="owndata-note">
          {note}
        </p>
      )}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

export const Tick = ({ label, ticked, onTick }: TickProps) => (
  <label className="owndata-tick">
    <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
    {label}
  </label>
);
