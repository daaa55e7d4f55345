/** Store and address keep in step: choices are pushed, dragging replaces, Back restores, a frame never pushes. */

import { describe, expect, test } from "vitest";
import { type Actions, createActions } from "../../../src/state/actions.ts";
import type { AfterPaint } from "../../../src/state/afterPaint.ts";
import { bindUrl } from "../../../src/state/bindUrl.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { fromSearch } from "../../../src/state/url.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { ownRate } from "../../fixtures/ownFigures.ts";
import { atlas } from "../../fixtures/report.ts";

type Listener = () => void;

/** Paints when told to. */
function frames() {
  let waiting = new Set<{ readonly run: () => void }>();
  const afterPaint: AfterPaint = (run) => {
    const entry = { run };
    waiting.add(entry);
    return () => waiting.delete(entry);
  };
  const paint = () => {
    const due = waiting;
    waiting = new Set();
    for (const { run } of due) run();
  };
  return { afterPaint, paint };
}

/** A window with a history of its own; `refuse` makes it throw as opaque origins and rate limits do. */
function fakeWindow(search: string, { framed = false, refuse = false } = {}) {
  const entries = [search];
  const calls: string[] = [];
  const listeners = new Map<string, Set<Listener>>();
  const heard = (type: string) => {
    const own = listeners.get(type) ?? new Set();
    listeners.set(type, own);
    return own;
  };
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
    history: { pushState: go("push"), replaceState: go("replace"), forward: () => travel(1) },
    addEventListener: (type: string, listener: Listener) => heard(type).add(listener),
    removeEventListener: (type: string, listener: Listener) => heard(type).delete(listener),
    parent: null as unknown,
  };
  page.parent = framed ? {} : page;
  const fire = (type: string) => {
    for (const listener of heard(type)) listener();
  };
  function travel(steps: number) {
    at += steps;
    location.search = entries[at] ?? "";
    fire("popstate");
  }
  return {
    window: page as unknown as Window,
    calls,
    entries,
    fire,
    travel,
    listening: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

function open(search = "", options?: Parameters<typeof fakeWindow>[1]) {
  const page = fakeWindow(search, options);
  const store = createViewStore(fromSearch(search, atlas));
  const { afterPaint, paint } = frames();
  const unbind = bindUrl(store, page.window, atlas, afterPaint);
  const actions = createActions(store, atlas);
  return {
    ...page,
    store,
    unbind,
    paint,
    /** Each followed by a frame. */
    actions: new Proxy(actions, {
      get:
        (target, name: keyof Actions) =>
        (...given: never[]) => {
          (target[name] as (...given: never[]) => void)(...given);
          paint();
        },
    }),
    /** Before any frame. */
    hasty: actions,
    view: () => store.getState().view,
  };
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

describe("the frame that is waited for", () => {
  test("nothing is written before it", () => {
    const { hasty, calls, paint } = open();
    hasty.selectCounty("09", "stay");
    expect(calls).toEqual([]);
    paint();
    expect(calls).toEqual(["push /karta/?lan=09"]);
    paint();
    expect(calls).toHaveLength(1);
  });

  test("two choices within it are two entries", () => {
    const { hasty, entries, paint, travel, view } = open();
    hasty.selectCounty("09", "stay");
    hasty.showLayer("utmaning-c06", "stay");
    paint();
    expect(entries).toEqual(["", "?lan=09", "?lan=09&visa=utmaning-c06"]);
    travel(-1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, county: "09" });
  });

  test("a choice taken back within it leaves the way there and back", () => {
    const { hasty, entries, paint } = open();
    hasty.selectCounty("09", "stay");
    hasty.clearCounty();
    paint();
    expect(entries).toEqual(["", "?lan=09", ""]);
  });

  test.each(["pagehide", "beforeprint", "click"])("%s does not wait for it", (event) => {
    const { hasty, calls, fire, paint } = open();
    hasty.selectCounty("09", "stay");
    fire(event);
    expect(calls).toEqual(["push /karta/?lan=09"]);
    paint();
    expect(calls).toHaveLength(1);
  });

  test("Back after two choices within it leaves the second only", () => {
    const { actions, hasty, entries, travel, paint, view } = open();
    actions.showLayer("utmaning-c06", "stay");
    hasty.selectCounty("09", "stay");
    hasty.selectCounty("10", "stay");
    travel(-1);
    paint();
    expect(view().county).toBe("09");
    expect(entries).toEqual(["", "?visa=utmaning-c06", "?lan=09&visa=utmaning-c06"]);
  });

  test("Back within it leaves only the view that had no entry yet", () => {
    const { actions, hasty, entries, travel, paint, view } = open();
    actions.selectCounty("09", "stay");
    hasty.selectCounty("10", "stay");
    travel(-1);
    paint();
    expect(view()).toEqual({ ...DEFAULT_VIEW, county: "09" });
    expect(entries).toEqual(["", "?lan=09"]);
  });

  test("what is pending is written when the two part", () => {
    const { hasty, calls, unbind } = open();
    hasty.selectCounty("09", "stay");
    unbind();
    expect(calls).toEqual(["push /karta/?lan=09"]);
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

  test("figures of the host's own are kept in a frame's address, too", () => {
    const { actions, store, calls } = open("", { framed: true });
    store.setState({ own: ownRate, ownCode: "aBc" });
    actions.visit({ layer: "egna", year: 2024 }, "stay");
    actions.selectCounty("09", "stay");
    actions.showLayer("aktorer", "stay");
    expect(calls).toEqual([
      "replace /karta/?visa=egna&ar=2024#egna=aBc",
      "replace /karta/?lan=09&visa=egna&ar=2024#egna=aBc",
      "replace /karta/?lan=09",
    ]);
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
  const { actions, calls, listening, unbind } = open();
  unbind();
  actions.selectCounty("09", "stay");
  expect(calls).toEqual([]);
  expect(listening()).toBe(0);
});
