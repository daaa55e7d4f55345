/** Store and address keep in step: choices are pushed, dragging replaces, Back restores, a frame never pushes. */

import { describe, expect, test } from "vitest";
import { createActions } from "../../../src/state/actions.ts";
import { bindUrl } from "../../../src/state/bindUrl.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { fromSearch } from "../../../src/state/url.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/report.ts";

type Listener = () => void;

/** A window with a history of its own; `refuse` makes it throw as opaque origins and rate limits do. */
function fakeWindow(search: string, { framed = false, refuse = false } = {}) {
  const entries = [search];
  const calls: string[] = [];
  const listeners = new Set<Listener>();
  let at = 0;
  const location = { pathname: "/karta/", search, hash: "" };
  const go = (kind: "push" | "replace") => (_state: unknown, _title: string, address: string) => {
    calls.push(`${kind} ${address}`);
    if (refuse) throw new DOMException("The operation is insecure.", "SecurityError");
    const { search: written, hash } = new URL(address, "https://example.org");
    Object.assign(location, { search: written, hash });
    if (kind === "push") entries.splice(++at, Number.POSITIVE_INFINITY, location.search);
    else entries[at] = location.search;
  };
  const page = {
    location,
    history: { pushState: go("push"), replaceState: go("replace") },
    addEventListener: (type: string, listener: Listener) => type === "popstate" && listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
    parent: null as unknown,
  };
  page.parent = framed ? {} : page;
  return {
    window: page as unknown as Window,
    calls,
    entries,
    listeners,
    travel(steps: number) {
      at += steps;
      location.search = entries[at] ?? "";
      for (const listener of listeners) listener();
    },
  };
}

function open(search = "", options?: Parameters<typeof fakeWindow>[1]) {
  const page = fakeWindow(search, options);
  const store = createViewStore(fromSearch(search, atlas));
  const unbind = bindUrl(store, page.window, atlas);
  return { ...page, store, unbind, actions: createActions(store, atlas), view: () => store.getState().view };
}

describe("writing", () => {
  test("the first view writes nothing", () => {
    const { calls } = open("?lan=x&utm=1");
    expect(calls).toEqual([]);
  });

  test("choices are pushed", () => {
    const { actions, calls } = open();
    actions.selectCounty("09", "stay");
    actions.showLayer("utmaning-c06", "stay");
    actions.setDisplay("tabell");
    actions.setYear(1998);
    actions.setLocale("en");
    actions.openPage("om");
    expect(calls).toEqual([
      "push /karta/?lan=09",
      "push /karta/?lan=09&visa=utmaning-c06",
      "push /karta/?lan=09&visa=utmaning-c06&vy=tabell",
      "push /karta/?lan=09&visa=utmaning-c06&ar=1998&vy=tabell",
      "push /karta/?lan=09&visa=utmaning-c06&ar=1998&vy=tabell&sprak=en",
      "push /karta/?lan=09&visa=utmaning-c06&ar=1998&vy=tabell&sprak=en&sida=om",
    ]);
  });

  test("dragging the year, sorting and colours replace", () => {
    const { actions, calls } = open();
    for (const year of [2014, 2013, 2012]) actions.setYear(year, "replace");
    actions.sortBy("aktor");
    actions.setTheme("morkt");
    expect(calls.map((call) => call.split(" ")[0])).toEqual(Array(5).fill("replace"));
    expect(calls.at(-1)).toBe("replace /karta/?ar=2012&sortera=aktor&tema=morkt");
  });

  test("a choice after a drag is pushed again, so that Back leaves the year in one step", () => {
    const { actions, entries, travel, view } = open();
    actions.setYear(2014, "replace");
    actions.setYear(1998, "replace");
    actions.selectCounty("25", "stay");
    expect(entries).toEqual(["?ar=1998", "?lan=25&ar=1998"]);
    travel(-1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, year: 1998 });
  });

  test("the same view again writes nothing", () => {
    const { actions, calls } = open("?lan=09");
    actions.selectCounty("09", "panel");
    actions.setTheme("auto");
    expect(calls).toEqual([]);
  });

  test("what is not of the view writes nothing", () => {
    const { actions, calls } = open("?lan=x");
    actions.dismissNotices();
    expect(calls).toEqual([]);
  });

  test("foreign parameters stay, junk of ours goes with the first change", () => {
    const { actions, calls } = open("?utm=1&lan=x&a=b");
    actions.setYear(2000);
    expect(calls).toEqual(["push /karta/?ar=2000&utm=1&a=b"]);
  });

  test("back to the default view leaves no question mark", () => {
    const { actions, calls } = open("?lan=09");
    actions.clearCounty();
    expect(calls).toEqual(["push /karta/"]);
  });
});

describe("reading", () => {
  test("Back and Forward restore the view and write nothing", () => {
    const { actions, calls, travel, view } = open("?tema=morkt");
    actions.selectCounty("09", "stay");
    actions.showLayer("utmaning-c01", "stay");
    const written = calls.length;
    travel(-1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, theme: "morkt", county: "09" });
    travel(-1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, theme: "morkt" });
    travel(2);
    expect(view()).toEqual({ ...DEFAULT_VIEW, theme: "morkt", county: "09", layer: "utmaning-c01" });
    expect(calls).toHaveLength(written);
  });

  test("notices and foreign parameters are those of the address gone to", () => {
    const { actions, store, travel } = open("?lan=x&utm=1");
    actions.selectCounty("09", "stay");
    actions.dismissNotices();
    travel(-1);
    expect(store.getState().notices).toEqual([{ kind: "unknown", parameter: "lan", value: "x" }]);
    expect(store.getState().foreign).toEqual([["utm", "1"]]);
  });

  test("Back to an address with junk leaves it as it is: the notice quotes it", () => {
    const { actions, calls, travel, window } = open("?lan=x&lan=09");
    actions.selectCounty("09", "stay");
    travel(-1);
    expect(calls).toEqual(["push /karta/?lan=09"]);
    expect(window.location.search).toBe("?lan=x&lan=09");
  });

  test("a change after Back is written again", () => {
    const { actions, entries, travel } = open();
    actions.selectCounty("09", "stay");
    travel(-1);
    actions.selectCounty("10", "stay");
    expect(entries).toEqual(["", "?lan=10"]);
  });
});

describe("where history is not ours", () => {
  test("a page in a frame replaces and never pushes", () => {
    const { actions, calls, entries } = open("", { framed: true });
    actions.selectCounty("09", "stay");
    actions.setYear(1998, "replace");
    expect(calls).toEqual(["replace /karta/?lan=09", "replace /karta/?lan=09&ar=1998"]);
    expect(entries).toHaveLength(1);
  });

  test("a refused history leaves the view right", () => {
    const { actions, calls, view } = open("", { refuse: true });
    expect(() => actions.selectCounty("09", "stay")).not.toThrow();
    actions.setYear(1998, "replace");
    expect(view()).toEqual({ ...DEFAULT_VIEW, county: "09", year: 1998 });
    expect(calls).toHaveLength(2);
  });
});

test("unbound, neither side hears of the other", () => {
  const { actions, calls, listeners, unbind } = open();
  unbind();
  actions.selectCounty("09", "stay");
  expect(calls).toEqual([]);
  expect(listeners.size).toBe(0);
});
