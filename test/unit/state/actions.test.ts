/** What the reader can do to the view: each step changes what it should and keeps the rest. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createActions } from "../../../src/state/actions.ts";
import { focusAfter } from "../../../src/state/focusAfter.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { fromSearch, toSearch } from "../../../src/state/url.ts";
import {
  challengeOf,
  DEFAULT_VIEW,
  indicatorOf,
  isYear,
  LAYERS,
  type View,
} from "../../../src/state/view.ts";
import { anyView } from "../../fixtures/addresses.ts";
import { atlas } from "../../fixtures/report.ts";

function at(view: View) {
  const store = createViewStore(fromSearch(toSearch(view), atlas));
  return { store, actions: createActions(store, atlas), state: () => store.getState() };
}

describe("a step", () => {
  test("changes its own part of the view and keeps the rest", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const result = (step: (actions: ReturnType<typeof createActions>) => void) => {
          const { actions, state } = at(view);
          step(actions);
          return state().view;
        };
        // What was chosen among the examples stays on their page.
        const alone = { selection: "", example: null };
        expect(result(({ selectCounty }) => selectCounty("09", "stay"))).toEqual({
          ...view,
          county: "09",
          // Whoever chooses the second county of a comparison turns it around.
          other: view.other === "09" ? view.county : view.other,
          page: null,
          ...alone,
        });
        expect(result(({ clearCounty }) => clearCounty())).toEqual({ ...view, county: null, other: null });
        expect(result(({ leaveComparison }) => leaveComparison())).toEqual({ ...view, other: null });
        // Second indicator and breakdown belong to the indicator; its year may be none of the actors'.
        expect(result(({ showLayer }) => showLayer("utmaning-c03", "stay"))).toEqual({
          ...view,
          layer: "utmaning-c03",
          second: null,
          part: "",
          year: indicatorOf(view.layer) ? 2015 : view.year,
          page: null,
          ...alone,
        });
        expect(result(({ setYear }) => setYear(1998))).toEqual({ ...view, year: 1998 });
        expect(result(({ setDisplay }) => setDisplay("tabell"))).toEqual({ ...view, display: "tabell" });
        expect(result(({ setLocale }) => setLocale("en"))).toEqual({ ...view, locale: "en" });
        expect(result(({ setTheme }) => setTheme("ljust"))).toEqual({ ...view, theme: "ljust" });
        expect(result(({ visit }) => visit({ county: null, other: null, layer: "aktorer" }, "stay"))).toEqual(
          { ...view, county: null, other: null, layer: "aktorer", page: null, ...alone },
        );
        expect(result(({ openExamples }) => openExamples("lan.14", "ex20"))).toEqual({
          ...view,
          page: "exempel",
          selection: "lan.14",
          example: "ex20",
        });
        expect(result(({ openPage }) => openPage("om"))).toEqual({ ...view, page: "om", ...alone });
        expect(result(({ openPage }) => openPage(null))).toEqual({ ...view, page: null, ...alone });
      }),
    );
  });

  test("back to the start keeps language and colours", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { actions, state } = at(view);
        actions.reset();
        const { locale, theme } = view;
        expect(state().view).toEqual({ ...DEFAULT_VIEW, locale, theme });
      }),
    );
  });
});

describe("a language that cannot be had", () => {
  const failed = { kind: "failed", parameter: "sprak", value: "en" };

  test("leaves view and address in the one on screen, without a step for Back, and is said once", () => {
    const { actions, state } = at(DEFAULT_VIEW);
    for (const _ of ["once", "again"]) {
      actions.setLocale("en");
      expect(state().notices).toEqual([]);
      actions.keepLocale("sv", "en");
      expect(state().view).toEqual(DEFAULT_VIEW);
      expect(state().navigation).toBe("replace");
      expect(state().notices).toEqual([failed]);
    }
  });

  test("leaves what else was said", () => {
    const store = createViewStore(fromSearch("?lan=99", atlas));
    const actions = createActions(store, atlas);
    actions.keepLocale("sv", "en");
    expect(store.getState().notices).toHaveLength(2);
    actions.setLocale("en");
    expect(store.getState().notices.map(({ parameter }) => parameter)).toEqual(["lan"]);
  });
});

test("a click of a mouse has a count and stays, one of a key has none and leads on", () => {
  expect([0, 1, 2].map((detail) => focusAfter({ detail }))).toEqual(["panel", "stay", "stay"]);
});

describe("focus", () => {
  test("goes to the panel where the reader left a control that is gone, and not after a click on the map", () => {
    const { actions, state } = at(DEFAULT_VIEW);
    actions.selectCounty("09", "stay");
    expect(state().focusPanel).toBe(0);
    actions.selectCounty("10", "panel");
    actions.selectCounty("10", "panel");
    expect(state().focusPanel).toBe(2);
    actions.clearCounty();
    actions.showLayer("utmaning-c01", "panel");
    expect(state().focusPanel).toBe(4);
    actions.showLayer("utmaning-c02", "stay");
    actions.setYear(1999);
    expect(state().focusPanel).toBe(4);
  });

  test("on a page of the footer goes where the link leads, or nowhere", () => {
    const { actions, state } = at(DEFAULT_VIEW);
    actions.openPage("kallor", "avsnitt-2.4");
    expect(state().target).toBe("avsnitt-2.4");
    actions.openPage("kallor");
    expect(state().target).toBeNull();
    expect(createViewStore(fromSearch("?sida=kallor", atlas), "avsnitt-1").getState().target).toBe(
      "avsnitt-1",
    );
  });
});

test("a visit to a part of the panel asks for focus there; the next step and the start forget it", () => {
  const { actions, state } = at(DEFAULT_VIEW);
  const visit = () => actions.visit({ county: "20" }, "stay", "exempel-ex06");
  visit();
  visit();
  expect(state()).toMatchObject({ target: "exempel-ex06", focusPanel: 2 });
  actions.setYear(2010);
  expect(state().target).toBeNull();
  visit();
  actions.reset();
  expect(state()).toMatchObject({ target: null, view: DEFAULT_VIEW });
});

describe("sorting", () => {
  test("turns with a second step, begins ascending on another column, and with the most where counts are", () => {
    const { actions, state } = at(DEFAULT_VIEW);
    const steps = ["lan", "lan", "lan", "aktor", "kod", "kod", "exempel", "exempel", "namns"] as const;
    const sorts = steps.map((column) => {
      actions.sortBy(column);
      const { sort } = state().view;
      return `${sort.descending ? "-" : ""}${sort.column}`;
    });
    expect(sorts).toEqual(["lan", "-lan", "lan", "aktor", "kod", "-kod", "-exempel", "exempel", "-namns"]);
  });
});

test("notices go when dismissed", () => {
  const store = createViewStore(fromSearch("?lan=x&ar=y", atlas));
  expect(store.getState().notices).toHaveLength(2);
  createActions(store, atlas).dismissNotices();
  expect(store.getState().notices).toEqual([]);
});

test("layers know their challenge, years their window", () => {
  expect(LAYERS.map(challengeOf)).toEqual([null, ...LAYERS.slice(1).map((layer) => layer.slice(9))]);
  expect([1995, 1996, 2026, 2027, 2015.5, Number.NaN].map(isYear)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe("a comparison", () => {
  const compared = (step: (actions: ReturnType<typeof createActions>) => void, view: Partial<View> = {}) => {
    const { actions, state } = at({ ...DEFAULT_VIEW, county: "23", ...view });
    step(actions);
    const { county, other } = state().view;
    return [county, other];
  };

  test("begins with another county, and never with none", () => {
    expect(compared(({ compareWith }) => compareWith("25", "stay"))).toEqual(["23", "25"]);
    expect(compared(({ compareWith }) => compareWith("25", "stay"), { county: null })).toEqual(["25", null]);
  });

  test("of a county with itself is refused, once and in words, until another one is chosen; nothing is lost", () => {
    for (const other of [null, "25"] as const) {
      const { actions, state } = at({ ...DEFAULT_VIEW, county: "23", other });
      actions.setChoosing(true);
      const before = state();
      actions.compareWith("23", "panel");
      actions.selectCounty("23", "panel");
      expect(state()).toEqual({
        ...before,
        notices: [{ kind: "same", parameter: "jamfor", value: "23" }],
      });
      actions.selectCounty("09", "stay");
      expect(state()).toMatchObject({ notices: [], choosing: false, view: { county: "23", other: "09" } });
    }
  });

  test("is turned around, has either county replaced, and is left", () => {
    const both = { other: "25" } as const;
    expect(compared(({ swapCounties }) => swapCounties(), both)).toEqual(["25", "23"]);
    expect(compared(({ swapCounties }) => swapCounties())).toEqual(["23", null]);
    expect(compared(({ selectCounty }) => selectCounty("09", "stay"), both)).toEqual(["09", "25"]);
    expect(compared(({ compareWith }) => compareWith("09", "stay"), both)).toEqual(["23", "09"]);
    expect(compared(({ leaveComparison }) => leaveComparison(), both)).toEqual(["23", null]);
  });

  test("of any two counties is one step, also while the map is chosen on", () => {
    for (const choosing of [false, true]) {
      const { store, actions, state } = at({ ...DEFAULT_VIEW, county: "23", other: "25" });
      actions.setChoosing(choosing);
      const steps: View[] = [];
      store.subscribe(({ view }, before) => view !== before.view && steps.push(view));
      actions.compare(["25", "09"], "stay");
      expect(steps).toEqual([{ ...DEFAULT_VIEW, county: "25", other: "09" }]);
      expect(state().choosing).toBe(false);
    }
  });

  test("while choosing, the county chosen on the map is the one to compare with, once", () => {
    const { actions, state } = at({ ...DEFAULT_VIEW, county: "23" });
    actions.setChoosing(true);
    actions.selectCounty("25", "stay");
    expect(state()).toMatchObject({ choosing: false, view: { county: "23", other: "25" } });
    actions.selectCounty("01", "stay");
    expect(state().view).toMatchObject({ county: "01", other: "25" });
  });

  test("no other step of the reader leaves the map waiting for a choice", () => {
    const { actions, state } = at({ ...DEFAULT_VIEW, county: "23" });
    actions.setChoosing(true);
    actions.setYear(1998);
    expect(state().choosing).toBe(false);
  });
});
