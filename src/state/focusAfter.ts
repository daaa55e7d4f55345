/** Where the focus belongs after a click: a mouse or a finger stays where it is, a key or a screen reader goes where the click leads. */

import type { FocusAfter } from "./actions.ts";

/** Of an event's `detail`: a click that no pointer made has no clicks to count. */
export function focusAfter({ detail }: { readonly detail: number }): FocusAfter {
  return detail > 0 ? "stay" : "panel";
}
