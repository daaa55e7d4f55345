/** Light or dark, as the reader or the reader's system has chosen. */

import { useSyncExternalStore } from "react";
import type { Theme } from "../state/view.ts";
import type { Scheme } from "./palette.ts";

const query = () => matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const media = query();
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** The scheme in force. */
export function useScheme(theme: Theme): Scheme {
  const dark = useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => false,
  );
  if (theme === "auto") return dark ? "dark" : "light";
  return theme === "morkt" ? "dark" : "light";
}
