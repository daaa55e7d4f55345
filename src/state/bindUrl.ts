/** The one place that touches the history: address to store at Back and Forward, store to address at every change. */

import type { ViewStore } from "./store.ts";
import { fromSearch, toSearch } from "./url.ts";

/**
 * Keeps `store` and the address of `page` in step; returns the function that stops it.
 * In an iframe history is replaced and never pushed: the host page owns the Back button.
 */
export function bindUrl(store: ViewStore, page: Window): () => void {
  const framed = page.parent !== page;
  let fromHistory = false;

  const write = () => {
    if (fromHistory) return;
    const { view, foreign, navigation, target } = store.getState();
    const search = toSearch(view, foreign);
    const hash = target ? `#${target}` : "";
    if (search + hash === page.location.search + page.location.hash) return;
    const address = page.location.pathname + search + hash;
    try {
      if (framed || navigation === "replace") page.history.replaceState(null, "", address);
      else page.history.pushState(null, "", address);
    } catch {
      // Opaque origins and browsers' rate limits refuse: the view stays right, only the address lags behind.
    }
  };

  const read = () => {
    fromHistory = true;
    try {
      store.setState({
        ...fromSearch(page.location.search),
        playing: false,
        target: page.location.hash.slice(1) || null,
      });
    } finally {
      fromHistory = false;
    }
  };

  page.addEventListener("popstate", read);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) write();
  });
  return () => {
    page.removeEventListener("popstate", read);
    unsubscribe();
  };
}
