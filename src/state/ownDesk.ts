/** Where own figures come in, from an address or from the reader. What makes them ready to be shown is fetched when there are any. */

import type { IndicatorShelf } from "../content/atlas.ts";
import type { Library, SliceName } from "../content/library.ts";
import type { OWN_ID } from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";
import type { OwnFigures } from "../domain/ownFigures.ts";
import { NO_OWN, type Own, type OwnTrouble } from "./own.ts";
import type { ViewStore } from "./store.ts";

/** A slice that own figures are shown from. */
export type OwnSliceName = Extract<SliceName, `${string}${typeof OWN_ID}`>;
export const isOwnSlice = (name: SliceName): name is OwnSliceName => /[/-]egna$/.test(name);

/** What came of it: the figures, or why there are none. */
export interface Brought extends Own {
  readonly trouble: OwnTrouble | null;
  /** Lays the figures out in the library, in the place of others; to be called in one go with the change of the state. */
  readonly lay: () => void;
}

/** The code that is fetched for them. */
export interface OwnKit {
  /** The figures that a fragment carries, for slices in words of `locale`. */
  readOwn(code: string, locale: Locale, library: Library): Promise<Brought>;
  /** Shows the figures, or says why they cannot be shown. */
  bringOwn(figures: OwnFigures, library: Library, store: ViewStore, shelf: IndicatorShelf): Promise<void>;
  /** What the library is to have under `name`; rejects where there are no figures. */
  ownSlice(name: OwnSliceName, figures: OwnFigures | null): Promise<unknown>;
}

/** Nothing here rejects: what cannot be had is said. */
export interface OwnDesk {
  read(code: string, locale: Locale): Promise<Brought>;
  bring(figures: OwnFigures, store: ViewStore, shelf: IndicatorShelf): Promise<void>;
}

export const noFigures = (trouble: OwnTrouble): Brought => ({ ...NO_OWN, trouble, lay() {} });

/** Says why own figures are not shown, and no more what was said of others before. */
export const sayTrouble = (store: ViewStore, trouble: OwnTrouble) =>
  store.setState(({ notices }) => ({
    notices: [...withoutOwn(notices), { kind: "own", parameter: "visa", value: trouble }],
  }));

/** Without what was said of own figures: there are others now, or none. */
export const withoutOwn = (notices: ReturnType<ViewStore["getState"]>["notices"]) =>
  notices.filter(({ kind }) => kind !== "own");

/** A desk that lays figures into `library`. */
export const createOwnDesk = (library: Library, loadKit: () => Promise<OwnKit>): OwnDesk => ({
  read: (code, locale) =>
    loadKit()
      .then(({ readOwn }) => readOwn(code, locale, library))
      .catch(() => noFigures("failed")),
  bring: (figures, store, shelf) =>
    loadKit()
      .then(({ bringOwn }) => bringOwn(figures, library, store, shelf))
      .catch(() => sayTrouble(store, "failed")),
});
