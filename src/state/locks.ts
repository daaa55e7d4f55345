/** Which parts of the view each lock keeps. */

import type { Embed, Lockable } from "./embed.ts";
import type { View } from "./view.ts";

const KEPT: Readonly<Record<Lockable, readonly (keyof View)[]>> = {
  lan: ["county", "other"],
  visa: ["layer", "second"],
  ar: ["year"],
};

/** Whether `change` is about something that `embed` has locked. Another layer may bring a year of its own. */
export function changesLocked(change: Partial<View>, { locked }: Embed): boolean {
  return locked.some(
    (lock) => (lock !== "ar" || !("layer" in change)) && KEPT[lock].some((key) => key in change),
  );
}
