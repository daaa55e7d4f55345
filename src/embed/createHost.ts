/** The embedded page's side of the conversation with its host page: height and events out, what is to be shown in. */

import type { CountyCode } from "../domain/county.ts";
import { type Host, isSetMessage, type Shown, viewSet } from "../state/host.ts";
import { ownHash } from "../state/own.ts";
import { toSearch } from "../state/url.ts";
import type { World } from "../state/world.tsx";
import { fitMap } from "./fitMap.ts";
import { type Reporter, reportHeight } from "./frame.ts";

/** A name for a frame that was given none. */
const randomId = () => `k${Math.random().toString(36).slice(2, 12)}`;

interface Options extends Pick<World, "store" | "atlas" | "active" | "afterPaint"> {
  readonly page: Window & typeof globalThis;
  /** What is as high as its content. */
  readonly wrapper: Element;
}

/** Who tells the host page; nobody where there is none, or the page is not embedded. */
export function createHost({ store, atlas, active, afterPaint, page, wrapper }: Options): Host | null {
  const { embed } = store.getState();
  if (!embed || page.parent === page) return null;
  const id = embed.id ?? randomId();
  let shown: Shown | null = null;
  let isReady = false;
  let told = "";
  let reporter: Reporter | null = null;

  const post = (type: string, more: object) => page.parent.postMessage({ type, v: 1, id, ...more }, "*");

  /** Says what is on screen, once of each. */
  const tell = (type: "lanskartan:ready" | "lanskartan:change") => {
    if (!shown) return;
    const { view, title } = shown;
    const hash = ownHash(view, store.getState().ownCode);
    // Own figures are in no search: who keeps the address needs both.
    const more = { search: toSearch(view), title, lang: view.locale, ...(hash && { hash }) };
    const key = JSON.stringify(more);
    if (key === told) return;
    told = key;
    post(type, more);
  };

  const answer = () => {
    reporter?.again();
    told = "";
    if (isReady) tell("lanskartan:ready");
  };

  let hovered: CountyCode | null = null;
  active.subscribe(() => {
    const lan = active.peek();
    if (lan === hovered) return;
    hovered = lan;
    post("lanskartan:hover", { lan });
  });

  page.addEventListener("message", ({ data, source }) => {
    if (source !== page.parent || !isSetMessage(data)) return;
    const { view } = store.getState();
    const next = viewSet(data, view, atlas);
    // Who sets nothing new is told how things are: a script that came late has missed it.
    if (next === view) answer();
    else store.setState({ view: next, navigation: "replace", playing: false, choosing: false });
  });

  return {
    shows(next) {
      const before = shown;
      shown = next;
      // After the paint: pictures that ask how much room they have take it in the first frame.
      if (!before)
        afterPaint(() => {
          fitMap(page, wrapper);
          reporter = reportHeight(page, wrapper, { id, childId: embed.childId, own: embed.ownResize });
        });
      if (!isReady) return;
      tell("lanskartan:change");
      const { county } = next.view;
      if (before && before.view.county !== county) post("lanskartan:select", { lan: county });
    },
    ready() {
      isReady = true;
      tell("lanskartan:ready");
    },
  };
}
