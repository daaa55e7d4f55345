/** The one place that touches the history: address to store at Back and Forward, store to address at every change. */

import type { IndicatorShelf } from "../content/atlas.ts";
import type { ViewStore } from "./store.ts";
import { fromSearch, toSearch } from "./url.ts";
import { indicatorOf } from "./view.ts";

/**
 * Keeps `store` and the address of `page` in step; returns the function that stops it.
 * In an iframe history is replaced and never pushed: the host page owns the Back button.
 */
export function bindUrl(store: ViewStore, page: Window, shelf: IndicatorShelf): () => void {
  const framed = page.parent !== page;
  let fromHistory = false;

  /** Opaque origins and browsers' rate limits refuse: the view stays right, only the address lags behind. */
  const attempt = (step: () => void) => {
    try {
      step();
    } catch {}
  };
  const replace = (address: string) => attempt(() => page.history.replaceState(null, "", address));

  const write = () => {
    if (fromHistory) return;
    const { view, foreign, navigation, target } = store.getState();
    const search = toSearch(view, foreign);
    const hash = target ? `#${target}` : "";
    if (search + hash === page.location.search + page.location.hash) return;
    const address = page.location.pathname + search + hash;
    if (framed || navigation === "replace") replace(address);
    else attempt(() => page.history.pushState(null, "", address));
  };

  const read = () => {
    fromHistory = true;
    try {
      store.setState({
        ...fromSearch(page.location.search, shelf),
        playing: false,
        target: page.location.hash.slice(1) || null,
      });
    } finally {
      fromHistory = false;
    }
  };

  // The latest year stands in the address from the first moment on: the link must not drift when a newer one comes.
  const { view, foreign } = store.getState();
  if (indicatorOf(view.layer) && !new URLSearchParams(page.location.search).has("ar"))
    replace(page.location.pathname + toSearch(view, foreign) + page.location.hash);

  page.addEventListener("popstate", read);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) write();
  });
  return () => {
    page.removeEventListener("popstate", read);
    unsubscribe();
  };
}
