/** Where own figures come in, from an address or from the reader, and are made ready to be shown. What it takes is fetched when there are any. */

import type { Library, SliceName } from "../content/library.ts";
import { OWN_ID } from "../domain/indicator.ts";
import { LOCALES, type Locale } from "../domain/locale.ts";
import type { OwnFigures } from "../domain/ownFigures.ts";
import { NO_OWN, type Own, type OwnTrouble } from "./own.ts";

/** A slice that own figures are shown from. */
export type OwnSliceName = Extract<SliceName, `${string}${typeof OWN_ID}`>;
export const isOwnSlice = (name: SliceName): name is OwnSliceName => /[/-]egna$/.test(name);

/** The code that is fetched for them. */
export interface OwnKit {
  /** Throws for figures that no address may carry. */
  encodeOwn(figures: OwnFigures): string;
  /** Null for anything that `encodeOwn` never wrote. */
  decodeOwn(code: string): OwnFigures | null;
  /** What the library is to have under `name`. */
  ownSlice(name: OwnSliceName, figures: OwnFigures): Promise<unknown>;
}

/** What came of it: the figures, or why there are none. */
export interface Brought extends Own {
  readonly trouble: OwnTrouble | null;
  /** Lays the figures out in the library, in the place of others; to be called in one go with the change of the state. */
  readonly lay: () => void;
}

export interface OwnDesk {
  /** The figures that a fragment carries, in words of `locale`. Never rejects. */
  read(code: string, locale: Locale): Promise<Brought>;
  /** The figures as an address will carry them. Never rejects. */
  bring(figures: OwnFigures, locale: Locale): Promise<Brought>;
}

const none = (trouble: OwnTrouble): Brought => ({ ...NO_OWN, trouble, lay: () => {} });

/** The desk of a page that takes no figures: a build's, or a test's of something else. */
export const CLOSED_DESK: OwnDesk = {
  read: async () => none("failed"),
  bring: async () => none("failed"),
};

/** A desk that lays figures into `library`. */
export function createOwnDesk(library: Library, loadKit: () => Promise<OwnKit>): OwnDesk {
  /** The slices that must be right when the figures are shown; what has never been asked for is made when it is. */
  const namesFor = (locale: Locale): readonly OwnSliceName[] => [
    `figures/${OWN_ID}`,
    ...LOCALES.map((one) => `${one}/indicator-${OWN_ID}` as const).filter(
      (name) => name.startsWith(locale) || library.peek(name).status !== "loading",
    ),
  ];

  async function receive(figuresIn: (kit: OwnKit) => readonly [OwnFigures, string] | null, locale: Locale) {
    try {
      const kit = await loadKit();
      const found = figuresIn(kit);
      if (!found) return none("broken");
      const [own, ownCode] = found;
      if (own.areas === "municipalities") return none("municipalities");
      const slices = await Promise.all(
        namesFor(locale).map(async (name) => [name, await kit.ownSlice(name, own)] as const),
      );
      const lay = () => {
        for (const [name, data] of slices) library.put(name, data);
      };
      return { own, ownCode, trouble: null, lay };
    } catch {
      return none("failed");
    }
  }

  return {
    read: (code, locale) =>
      receive(({ decodeOwn }) => {
        const figures = decodeOwn(code);
        return figures && [figures, code];
      }, locale),
    bring: (figures, locale) => receive(({ encodeOwn }) => [figures, encodeOwn(figures)], locale),
  };
}
