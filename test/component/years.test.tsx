/** Running, stepping and listing the years: what the buttons and keys do, what ends a run, and what is said of it. */

import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LAST_YEAR } from "../../src/domain/actor.ts";
import { changeList } from "../../src/i18n/changeList.ts";
import { en } from "../../src/i18n/en.ts";
import { changeSentences } from "../../src/i18n/sentences.ts";
import { sv } from "../../src/i18n/sv.ts";
import { YEAR_MS } from "../../src/indicators/usePlayback.ts";
import { atlas } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const button = (name: string) => screen.getByRole("button", { name });
const year = () => Number(page.year().value);
const sentence = (of: number) =>
  changeSentences(sv, atlas.spells, of, (code) => atlas.county(code).short).join(" ");

/** The page with a clock that the test winds; what was loaded is there before. */
async function withClock(search: string, options?: Parameters<typeof renderApp>[1]) {
  const rendered = await renderApp(search, options);
  vi.useFakeTimers();
  return rendered;
}

/** Lets `count` years pass. */
const pass = (count = 1) => {
  for (let i = 0; i < count; i++) act(() => vi.advanceTimersByTime(YEAR_MS));
};

/** The reader's wish for reduced motion, which may change. */
function wishForReducedMotion(matches: boolean) {
  const listeners = new Set<() => void>();
  const wish = { matches };
  const usual = window.matchMedia;
  vi.stubGlobal("matchMedia", (media: string) => ({
    ...usual(media),
    matches: media.includes("reduced-motion") && wish.matches,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  return (now: boolean) =>
    act(() => {
      wish.matches = now;
      for (const listener of listeners) listener();
    });
}

const originalMatchMedia = window.matchMedia;
beforeEach(() => vi.stubGlobal("matchMedia", originalMatchMedia));
afterEach(() => {
  vi.useRealTimers();
  vi.stubGlobal("matchMedia", originalMatchMedia);
  Reflect.deleteProperty(document, "hidden");
});

describe("the years run", () => {
  test.each([false, true])("one a second to the last one, and no further (strict: %s)", async (strict) => {
    await withClock("?ar=2022", { strict });
    fireEvent.click(button("Spela upp"));
    pass();
    expect(year()).toBe(2023);
    pass(2);
    expect(year()).toBe(2025);
    expect(button("Pausa")).toBeDefined();
    pass();
    expect(year()).toBe(LAST_YEAR);
    expect(button("Spela upp")).toBeDefined();
    // The tooltips of the last year are written meanwhile; then nothing runs any more.
    pass(10);
    expect(year()).toBe(LAST_YEAR);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("from the first one when the last is shown, in one entry of the history", async () => {
    await withClock("?ar=2026");
    const { length } = history;
    fireEvent.click(button("Spela upp"));
    expect(year()).toBe(1996);
    pass(3);
    expect(location.search).toBe("?ar=1999");
    expect(history.length).toBe(length);
  });

  test("and are said once, where they stop", async () => {
    await withClock("?ar=2000");
    fireEvent.click(button("Spela upp"));
    pass(3);
    expect(page.said()).toEqual([]);
    fireEvent.click(button("Pausa"));
    expect(page.said()).toEqual([sentence(2003)]);
    fireEvent.click(button("Spela upp"));
    expect(page.said()).toEqual([]);
    pass(LAST_YEAR - 2003);
    expect(page.said()).toEqual([sentence(LAST_YEAR)]);
  });

  test.each<[string, () => void]>([
    ["the pause button", () => fireEvent.click(button("Pausa"))],
    ["Esc", () => fireEvent.keyDown(document.body, { key: "Escape" })],
    ["the space bar on the slider", () => fireEvent.keyDown(page.year(), { key: " " })],
    [
      "a county",
      () => fireEvent.click(within(page.table()).getByRole("link", { name: "Skåne län" }), { detail: 1 }),
    ],
    ["the table", () => fireEvent.click(button("Tabell"))],
    ["another order", () => fireEvent.click(button("Slag"))],
    ["a challenge", () => fireEvent.change(page.layer(), { target: { value: "utmaning-c01" } })],
    ["a language", () => fireEvent.click(screen.getByRole("link", { name: "English" }))],
    ["a page", () => fireEvent.click(screen.getByRole("link", { name: sv.pages.om }))],
    [
      "Back",
      () => {
        history.replaceState(null, "", "?ar=2002");
        fireEvent.popState(window);
      },
    ],
    [
      "a hidden tab",
      () => {
        Object.defineProperty(document, "hidden", { configurable: true, value: true });
        fireEvent(document, new Event("visibilitychange"));
      },
    ],
  ])("until %s", async (_name, stop) => {
    const { store } = await withClock("?ar=2000");
    fireEvent.click(button("Spela upp"));
    pass(2);
    act(stop);
    expect(store.getState().playing).toBe(false);
    pass(3);
    expect(store.getState().view.year).toBe(2002);
  });

  test("until the reader takes another one", async () => {
    await withClock("?ar=2000");
    fireEvent.click(button("Spela upp"));
    pass();
    fireEvent.change(page.year(), { target: { value: "2010" } });
    pass(2);
    expect(year()).toBe(2010);
    expect(page.said()).toEqual([sentence(2010)]);
  });

  test("with a county chosen in the middle, year and county are said", async () => {
    await withClock("?ar=2000");
    fireEvent.click(button("Spela upp"));
    pass();
    fireEvent.click(within(page.table()).getByRole("link", { name: "Skåne län" }), { detail: 1 });
    expect(page.said().join()).toContain(sentence(2001));
    expect(page.said().join()).toContain("Skåne län är valt");
  });

  test("leaving nothing behind when the page goes", async () => {
    const { unmount } = await withClock("?ar=2000");
    fireEvent.click(button("Spela upp"));
    pass();
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("with reduced motion", () => {
  test("nothing runs: the button and the space bar go to the next change", async () => {
    wishForReducedMotion(true);
    await withClock("?ar=2000");
    expect(screen.queryByRole("button", { name: "Spela upp" })).toBeNull();
    fireEvent.click(button("Nästa ändring"));
    expect(year()).toBe(2003);
    fireEvent.keyDown(page.year(), { key: " " });
    expect(year()).toBe(2005);
    expect(page.said()).toEqual([sentence(2005)]);
    pass(3);
    expect(year()).toBe(2005);
  });

  test("after the last change the button keeps the focus and does nothing", async () => {
    wishForReducedMotion(true);
    const { user } = await renderApp("?ar=2018");
    await user.click(button("Nästa ändring"));
    await user.click(button("Nästa ändring"));
    expect(year()).toBe(2019);
    expect(button("Nästa ändring").getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button("Nästa ändring"));
  });

  test("asked for in the middle of a run, it ends the run", async () => {
    const wish = wishForReducedMotion(false);
    const { store } = await withClock("?ar=2000");
    fireEvent.click(button("Spela upp"));
    pass();
    wish(true);
    expect(button("Nästa ändring")).toBeDefined();
    expect(store.getState().playing).toBe(false);
    pass(3);
    expect(year()).toBe(2001);
    wish(false);
    expect(button("Spela upp")).toBeDefined();
  });
});

describe("steps", () => {
  test("one year back and on; at the ends they say that they do nothing and keep the focus", async () => {
    const { user } = await renderApp("?ar=2025");
    const [previous, next] = [button("Föregående år"), button("Nästa år")];
    await user.click(next);
    await user.click(next);
    expect(year()).toBe(LAST_YEAR);
    expect(next.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(next);
    await user.click(previous);
    expect(year()).toBe(2025);
    expect(next.getAttribute("aria-disabled")).toBe("false");
    fireEvent.change(page.year(), { target: { value: "1996" } });
    expect(previous.getAttribute("aria-disabled")).toBe("true");
  });

  test("Page Up and Page Down go from change to change, and stay at the last", async () => {
    await renderApp("?ar=1997");
    const press = (key: string) => {
      expect(fireEvent.keyDown(page.year(), { key })).toBe(false);
      return year();
    };
    const changes = changeList(sv, atlas.spells).map((change) => change.year);
    expect(changes.slice(1).map(() => press("PageUp"))).toEqual(changes.slice(1));
    expect(press("PageUp")).toBe(changes.at(-1));
    expect(changes.slice(1).map(() => press("PageDown"))).toEqual(changes.toReversed().slice(1));
    expect(press("PageDown")).toBe(changes[0]);
    expect(fireEvent.keyDown(page.year(), { key: "ArrowRight" })).toBe(true);
  });

  test("the slider says what its keys do", async () => {
    await renderApp();
    const hint = document.getElementById(page.year().getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toBe(`${sv.year.keys} ${sv.year.spacePlays}`);
  });
});

describe("the list of changes", () => {
  test("has every year, county, actor and doubt, and is not there before it is opened", async () => {
    const { user } = await renderApp();
    expect(screen.queryByRole("link", { name: "1998" })).toBeNull();
    await user.click(screen.getByText(sv.changes.title));
    await screen.findByRole("link", { name: "1998" });
    for (const { year: of, summary, changes } of changeList(sv, atlas.spells)) {
      const item = screen.getByRole("link", { name: String(of) }).closest("li");
      if (!item) throw new Error(`${of} is no item`);
      expect(item.textContent).toContain(summary);
      expect(within(item).getAllByRole("listitem")).toHaveLength(changes.length);
      for (const { county, phrase, confidence } of changes) {
        const said = within(item)
          .getByRole("link", { name: atlas.county(county).long.sv })
          .closest("li");
        for (const part of phrase)
          expect(said?.textContent).toContain(typeof part === "string" ? part : part.actor);
        expect(said?.textContent).toContain(sv.confidence[confidence]);
      }
    }
  });

  test("leads to the year as a choice, and to a county in the year on the map", async () => {
    const { user } = await renderApp("?ar=2003");
    await user.click(screen.getByText(sv.changes.title));
    const { length } = history;
    const link = await screen.findByRole("link", { name: "1998" });
    expect(link.getAttribute("href")).toBe("?ar=1998");
    expect(screen.getByRole("link", { current: true, name: "2003" })).toBeDefined();
    await user.click(link);
    expect([year(), history.length]).toEqual([1998, length + 1]);
    expect(document.activeElement).toBe(link);
    const item = within(link.closest("li") as HTMLElement);
    await user.click(item.getByRole("link", { name: "Västra Götalands län" }));
    expect(location.search).toBe("?lan=14&ar=1998");
  });

  test("marks the actors' names as Swedish in English", async () => {
    const { user } = await renderApp("?sprak=en");
    await user.click(screen.getByText(en.changes.title));
    const item = (await screen.findByRole("link", { name: "1999" })).closest("li") as HTMLElement;
    expect(within(item).getByText("Region Skåne").getAttribute("lang")).toBe("sv");
    expect(item.textContent).toContain("Skåne County: from Regionförbundet i Skåne");
  });
});
