/** Two hundred hostile addresses on screen: nothing throws, nothing complains, and every one shows the whole map. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { TABLE_ID } from "../../src/indicators/CountyTable.tsx";
import { hostileSearch } from "../fixtures/addresses.ts";
import { atlas } from "../fixtures/report.ts";
import { renderApp } from "./renderApp.tsx";

const BATCHES = 10;
const PER_BATCH = 20;
const BROKEN = /undefined|NaN|Infinity|\[object Object\]|function \(|=>/;

const ADDRESSES = fc.sample(hostileSearch, { numRuns: BATCHES * PER_BATCH, seed: 20150430 });

test.each(Array.from({ length: BATCHES }, (_, batch) => batch))("batch %i of twenty", async (batch) => {
  for (const search of ADDRESSES.slice(batch * PER_BATCH, (batch + 1) * PER_BATCH)) {
    const { unmount, container, store } = await renderApp(search);
    const { view, notices } = store.getState();
    const about = JSON.stringify(search.slice(0, 200));
    expect(container.querySelectorAll("main"), about).toHaveLength(1);
    if (view.page === null)
      expect(container.querySelectorAll(`#${TABLE_ID} tbody th[scope=row] a`), about).toHaveLength(21);
    const main = container.querySelector("main")?.textContent ?? "";
    expect(main, about).not.toMatch(BROKEN);
    // A notice for every parameter that was not understood, and what was typed stays text.
    for (const notice of notices) {
      const { kind, parameter, value } = notice;
      // A county that cannot be compared is named itself.
      const named = kind === "alone" || kind === "same" ? atlas.county(value).long[view.locale] : parameter;
      expect(container.textContent, about).toContain(named);
    }
    expect(container.querySelector("script, img, iframe"), about).toBeNull();
    unmount();
    delete document.documentElement.dataset.ready;
  }
});
