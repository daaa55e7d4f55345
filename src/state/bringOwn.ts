/** Own figures are made ready and shown: part of what is fetched when there are any. */

import type { IndicatorShelf } from "../content/atlas.ts";
import type { Library } from "../content/library.ts";
import { OWN_ID } from "../domain/indicator.ts";
import { LOCALES, type Locale } from "../domain/locale.ts";
import type { OwnFigures } from "../domain/ownFigures.ts";
import { layerStart } from "./layerStart.ts";
import { withOwn } from "./own.ts";
import { decodeOwn, encodeOwn } from "./ownCode.ts";
import {
  type Brought,
  noFigures,
  type OwnKit,
  type OwnSliceName,
  sayTrouble,
  withoutOwn,
} from "./ownDesk.ts";
import type { ViewStore } from "./store.ts";
import { changeView, DEFAULT_VIEW } from "./view.ts";

/** The slices that must be right once the figures are shown; what has never been asked for is made when it is. */
const namesFor = (locale: Locale, library: Library): readonly OwnSliceName[] => [
  `figures/${OWN_ID}`,
  ...LOCALES.map((one) => `${one}/indicator-${OWN_ID}` as const).filter(
    (name) => name.startsWith(locale) || library.peek(name).status !== "loading",
  ),
];

/** Figures that can be shown, their slices made by `ownSlice`. Rejects when one of them cannot be had. */
async function ready(
  own: OwnFigures,
  ownCode: string,
  locale: Locale,
  library: Library,
  ownSlice: OwnKit["ownSlice"],
): Promise<Brought> {
  const slices = await Promise.all(
    namesFor(locale, library).map(async (name) => [name, await ownSlice(name, own)] as const),
  );
  const lay = () => {
    for (const [name, data] of slices) library.put(name, data);
  };
  return { own, ownCode, trouble: null, lay };
}

/** The figures' code; null where no address can carry them. */
function codeOf(figures: OwnFigures): string | null {
  try {
    return encodeOwn(figures);
  } catch {
    return null;
  }
}

/** The kit's two ways in, for figures whose slices `ownSlice` makes. */
export const waysIn = (ownSlice: OwnKit["ownSlice"]): Pick<OwnKit, "readOwn" | "bringOwn"> => ({
  async readOwn(code, locale, library) {
    const figures = decodeOwn(code);
    return figures ? ready(figures, code, locale, library, ownSlice) : noFigures("broken");
  },
  async bringOwn(figures: OwnFigures, library: Library, store: ViewStore, shelf: IndicatorShelf) {
    const { locale } = store.getState().view;
    const code = codeOf(figures);
    if (code === null) return sayTrouble(store, "many");
    const { own, ownCode, trouble, lay } = await ready(figures, code, locale, library, ownSlice);
    if (trouble) return sayTrouble(store, trouble);
    lay();
    store.setState(({ view, notices }) => ({
      own,
      ownCode,
      notices: withoutOwn(notices),
      // As from another layer: the year of what was shown before says nothing of these.
      view: changeView(view, {
        ...layerStart(
          OWN_ID,
          { ...view, layer: DEFAULT_VIEW.layer },
          withOwn(shelf, () => own),
        ),
        // Nobody has asked for these and another indicator together.
        second: null,
        page: null,
      }),
      navigation: "push",
      target: null,
      playing: false,
      choosing: false,
    }));
  },
});
