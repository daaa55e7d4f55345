/** The one place that touches the history: address to store at Back and Forward, store to address at every change. */

import type { IndicatorShelf } from "../content/atlas.ts";
import type { AfterPaint } from "./afterPaint.ts";
import { type Own, type OwnTrouble, ownCodeIn, ownHash, targetIn, withOwn, withTrouble } from "./own.ts";
import type { OwnDesk } from "./ownDesk.ts";
import type { ViewStore } from "./store.ts";
import { fromSearch, toSearch } from "./url.ts";
import { indicatorOf } from "./view.ts";

/** What is about to enter the history. */
interface Entry {
  readonly address: string;
  readonly kind: "push" | "replace";
}

/** Moments at which the address must be right, painted or not: whoever copies, prints or leaves takes it along. */
const LAST_CALLS = ["pagehide", "beforeprint", "click"] as const;

/**
 * Keeps `store` and the address of `page` in step; returns the function that stops it.
 * The address is written after the change has been painted, on a slow machine at the reader's next pause: the browser
 * takes milliseconds for it, and as many again for what hangs on it, the page's icon among them.
 * In an iframe history is replaced and never pushed: the host page owns the Back button.
 * Without a `desk` the page takes no figures out of fragments.
 */
export function bindUrl(
  store: ViewStore,
  page: Window,
  shelf: IndicatorShelf,
  afterPaint: AfterPaint,
  desk?: OwnDesk,
): () => void {
  const framed = page.parent !== page;
  let fromHistory = false;
  let pending: readonly Entry[] = [];
  let callOff = () => {};

  /** Opaque origins and browsers' rate limits refuse: the view stays right, only the address lags behind. */
  const attempt = (step: () => void) => {
    try {
      step();
    } catch {}
  };
  const replace = (address: string) => attempt(() => page.history.replaceState(null, "", address));

  /** Writes all that is pending, now. */
  const flush = () => {
    callOff();
    const due = pending;
    pending = [];
    for (const { kind, address } of due)
      if (kind === "push") attempt(() => page.history.pushState(null, "", address));
      else replace(address);
  };

  const write = () => {
    if (fromHistory) return;
    const { view, foreign, embed, navigation, target, ownCode } = store.getState();
    const search = toSearch(view, foreign, embed);
    const hash = ownHash(view, ownCode) || (target ? `#${target}` : "");
    const { pathname } = page.location;
    const address = pathname + search + hash;
    if (address === (pending.at(-1)?.address ?? pathname + page.location.search + page.location.hash)) return;
    // Two changes within one frame are two entries all the same.
    pending = [...pending, { address, kind: framed ? "replace" : navigation }];
    callOff();
    callOff = afterPaint(flush, true);
  };

  /** What had no entry yet when the reader left a later view: it has one again once the step too far is undone. */
  let kept: readonly Entry[] = [];

  const read = () => {
    callOff();
    const left = pending.findLastIndex(({ kind }) => kind === "push");
    // The reader left a view that had no entry yet, and is one step further back than meant.
    if (left >= 0) {
      [kept, pending] = [pending.slice(0, left), []];
      return page.history.forward();
    }
    [pending, kept] = [kept, []];
    flush();
    const { hash, href } = page.location;
    const code = ownCodeIn(hash);
    const { own, ownCode, view } = store.getState();
    // An address without figures may still ask for those of this visit: a link within the page has a fragment of its own.
    if (code === null || code === ownCode) return show({ own, ownCode }, null);
    // Figures of another fragment. Whatever is shown until they are here stays, and whoever has gone on does not want them any more.
    desk?.read(code, view.locale).then((brought) => {
      if (page.location.href !== href || pending.length > 0) return;
      brought.lay();
      // The figures of this visit are not lost over a fragment that has none.
      show(brought.own ? brought : { own, ownCode }, brought.trouble);
    });
  };

  /** Shows what the address says, with these figures as the reader's own; `trouble` is why the fragment has none. */
  const show = ({ own, ownCode }: Own, trouble: OwnTrouble | null) => {
    // What the fragment was to show is not what was here before.
    const address = fromSearch(
      page.location.search,
      withOwn(shelf, () => (trouble ? null : own)),
    );
    fromHistory = true;
    try {
      store.setState({
        ...withTrouble(address, trouble ?? (own ? null : "missing")),
        own,
        ownCode,
        playing: false,
        choosing: false,
        target: targetIn(page.location.hash),
      });
    } finally {
      fromHistory = false;
    }
  };

  // The latest year stands in the address from the first moment on: the link must not drift when a newer one comes.
  const { view, foreign, embed } = store.getState();
  if (indicatorOf(view.layer) && !new URLSearchParams(page.location.search).has("ar"))
    replace(page.location.pathname + toSearch(view, foreign, embed) + page.location.hash);

  page.addEventListener("popstate", read);
  // Before anyone else hears of it: what a button copies is read from the address.
  for (const call of LAST_CALLS) page.addEventListener(call, flush, true);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) write();
  });
  return () => {
    flush();
    page.removeEventListener("popstate", read);
    for (const call of LAST_CALLS) page.removeEventListener(call, flush, true);
    unsubscribe();
  };
}
