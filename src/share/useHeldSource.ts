/** What the page showed when a dialogue opened: years that run go on without it. */

import { useState } from "react";
import { usePictureSource } from "./usePictureSource.ts";

/** Null until the view's figures are here; from then on the same. */
export function useHeldSource() {
  const now = usePictureSource();
  const [held, setHeld] = useState(now);
  if (!held && now) setHeld(now);
  return held;
}
