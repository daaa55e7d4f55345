/** All that own figures need beyond the first view, in one late part: their code in addresses, and the slices that they are shown from. */

import { waysIn } from "../../state/bringOwn.ts";
import type { OwnKit } from "../../state/ownDesk.ts";
import { loadOwnWords, ownAbout, ownSeries } from "./ownIndicator.ts";

/** The series, or what is said of it in the language that the name begins with. */
export const ownSlice: OwnKit["ownSlice"] = async (name, figures) => {
  if (!figures) throw new Error(`${name}: there are no own figures`);
  return name === "figures/egna"
    ? ownSeries(figures)
    : ownAbout(figures, await loadOwnWords(name.startsWith("sv") ? "sv" : "en"));
};

export const { readOwn, bringOwn } = waysIn(ownSlice);
