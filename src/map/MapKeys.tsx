/** The map by keyboard and screen reader: one tab stop, a listbox of the counties, arrows to the geographic neighbour. */

import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from "react";
import type { CoreCounty } from "../content/slices.ts";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import { useAfterPaint, useLanguage } from "../state/world.tsx";
import { type Direction, placeOf } from "./places.ts";
import { typeAhead } from "./typeAhead.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Where a key leads from `active`, or null when it leads nowhere. */
export function keyTarget(key: string, active: CountyCode): CountyCode | null {
  const direction = ARROWS[key];
  if (direction) return placeOf(active).directions[direction] ?? active;
  if (key === "Home") return COUNTY_CODES[0];
  if (key === "End") return COUNTY_CODES[COUNTY_CODES.length - 1] ?? null;
  return null;
}

interface OptionsProps {
  readonly id: string;
  readonly counties: readonly CoreCounty[];
  readonly selected: CountyCode | null;
  /** What the layer says of a county, in words. */
  readonly says: (code: CountyCode) => string;
  /** The year it says it of; null where the layer has none. */
  readonly year: number | null;
  readonly onPick: (code: CountyCode) => void;
}

interface Props extends Omit<OptionsProps, "id"> {
  /** The county with the keyboard's focus, or null when focus leaves. */
  readonly onActive: (code: CountyCode | null) => void;
  readonly onEscape: () => void;
  /** Shift and Enter: the county with the keyboard's focus beside the one that is chosen. */
  readonly onCompare: (code: CountyCode) => void;
}

/** Remembered: a hover changes none of them. */
const Options = memo(function Options({ id, counties, selected, says, year, onPick }: OptionsProps) {
  const { locale } = useLanguage();
  return counties.map((county) => (
    // biome-ignore lint/a11y/useFocusableInteractive: listbox pattern, focus stays on the listbox (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: listbox pattern, the listbox handles the keys; click serves screen readers' virtual cursors
    <div
      key={county.code}
      id={`${id}-${county.code}`}
      role="option"
      aria-selected={county.code === selected}
      onClick={() => onPick(county.code)}
    >
      {county.long[locale]}: {says(county.code)}
      {year !== null && `, ${year}`}
    </div>
  ));
});

export function MapKeys({ onActive, onEscape, onCompare, says, year, ...options }: Props) {
  const { counties, selected, onPick } = options;
  // The words of 21 counties need not be there before the colours.
  const said = useAfterPaint(useMemo(() => ({ says, year }), [says, year]));
  const { t, locale } = useLanguage();
  const id = useId();
  const [active, setActive] = useState<CountyCode>(selected ?? COUNTY_CODES[0]);
  const search = useRef(typeAhead());

  const move = (code: CountyCode) => {
    setActive(code);
    onActive(code);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return onEscape();
    const letters = search.current;
    if (event.key === "Enter" || (event.key === " " && !letters.isTyping(event.timeStamp))) {
      event.preventDefault();
      return event.shiftKey && event.key === "Enter" ? onCompare(active) : onPick(active);
    }
    const target =
      keyTarget(event.key, active) ??
      (event.key.length === 1 ? letters.find(event.key, event.timeStamp, counties, active, locale) : null);
    if (!target) return;
    event.preventDefault();
    move(target);
  };

  return (
    <>
      <p id={`${id}-help`} className="ui-hidden">
        {t.map.instructions}
      </p>
      <div
        className="map-keys"
        role="listbox"
        aria-label={t.map.listbox}
        aria-describedby={`${id}-help`}
        aria-activedescendant={`${id}-${active}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => move(selected ?? active)}
        onBlur={() => onActive(null)}
      >
        {/* One box hides them all: a box for each would be asked at every move of the pointer. */}
        <div className="ui-hidden">
          <Options id={id} {...options} {...said} />
        </div>
      </div>
    </>
  );
}
