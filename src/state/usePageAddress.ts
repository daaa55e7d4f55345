/** The address of the view as a page of its own. */

import { ownHash } from "./own.ts";
import { toSearch } from "./url.ts";
import { useViewState } from "./world.tsx";

/** Asked for when it is needed: the address bar's, or, of a map on a host page, the one of the whole page with the same view. */
export function usePageAddress(): () => string {
  const { view, embed, ownCode } = useViewState();
  return () => {
    if (!embed) return location.href;
    return new URL((toSearch(view) || location.pathname) + ownHash(view, ownCode), location.href).href;
  };
}
