/** Figures that the reader brings: as the address carries them, as a layer among the others, and what may keep them from being shown. */

import type { IndicatorKey, IndicatorShelf } from "../content/atlas.ts";
import { OWN_ID } from "../domain/indicator.ts";
import type { OwnFigures } from "../domain/ownFigures.ts";
import type { Address } from "./url.ts";
import type { View } from "./view.ts";

/** Why there are none: the address has none; it has some that cannot be read; more than an address can carry; or what shows them could not be had. */
export type OwnTrouble = "missing" | "broken" | "many" | "failed";

/** The figures and their code in addresses; both null where there are none. */
export interface Own {
  readonly own: OwnFigures | null;
  readonly ownCode: string | null;
}
export const NO_OWN: Own = { own: null, ownCode: null };

const MARK = `#${OWN_ID}=`;

/** The code of own figures in a fragment; null for one that is something else. */
export const ownCodeIn = (hash: string): string | null =>
  hash.startsWith(MARK) ? hash.slice(MARK.length) : null;

/** The id of an element that a fragment means; null for none, and for own figures. */
export const targetIn = (hash: string): string | null => (ownCodeIn(hash) === null && hash.slice(1)) || null;

/** Whether own figures are on the map, alone or as one of two indicators. */
export const showsOwn = ({ layer, second }: Pick<View, "layer" | "second">): boolean =>
  layer === OWN_ID || second === OWN_ID;

/** The fragment of an address that shows `view`: own figures travel with the views that show them, and with no other. */
export const ownHash = (view: Pick<View, "layer" | "second">, ownCode: string | null): string =>
  showsOwn(view) && ownCode !== null ? MARK + ownCode : "";

/** `shelf` with the figures that `current` finds as one indicator more. */
export function withOwn<S extends IndicatorShelf>(shelf: S, current: () => OwnFigures | null): S {
  const indicator = (id: string): IndicatorKey | null => {
    if (id !== OWN_ID) return shelf.indicator(id);
    const own = current();
    return (
      own && { id, kind: own.kind, periods: own.years, dimensions: [], fine: own.areas === "municipalities" }
    );
  };
  return { ...shelf, indicator };
}

/** `address` with what is known of own figures that it asks for in vain: why there are none, rather than that the word is unknown. Null: there are some. */
export function withTrouble<A extends Pick<Address, "notices">>(address: A, trouble: OwnTrouble | null): A {
  const notices = address.notices.map((notice) =>
    trouble && notice.kind === "unknown" && notice.parameter === "visa" && /\begna\b/.test(notice.value)
      ? ({ kind: "own", parameter: "visa", value: trouble } as const)
      : notice,
  );
  return { ...address, notices };
}
