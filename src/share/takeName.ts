/** The name of a file by what it holds, in letters that every system has. */

import { challengeOf } from "../state/view.ts";
import type { PictureSource } from "./pictureInput.ts";

/** `lanskartan-population-2024`, without an end; `alla` in the year's place for all of them, and no year for a challenge. */
export function takeName({ view, figures }: Pick<PictureSource, "view" | "figures">, all = false): string {
  const second = figures?.second ? [figures.second.series.id] : [];
  const time = challengeOf(view.layer) ? [] : [all ? "alla" : (figures?.picture.year ?? view.year)];
  return ["lanskartan", view.layer, ...second, ...time].join("-").replaceAll("_", "-");
}
