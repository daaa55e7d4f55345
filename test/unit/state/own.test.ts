/** Own figures among the layers of an address: with their own years, alone or with another indicator, and only where there are some. */

import { describe, expect, test } from "vitest";
import { createLibrary } from "../../../src/content/library.ts";
import type { OwnFigures } from "../../../src/domain/ownFigures.ts";
import { createActions } from "../../../src/state/actions.ts";
import { viewSet } from "../../../src/state/host.ts";
import { layerStart } from "../../../src/state/layerStart.ts";
import { ownCodeIn, ownHash, targetIn, withOwn, withTrouble } from "../../../src/state/own.ts";
import { createOwnDesk } from "../../../src/state/ownDesk.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { fromSearch, toSearch } from "../../../src/state/url.ts";
import { DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { ownCount, ownMunicipal, ownRate } from "../../fixtures/ownFigures.ts";
import { atlas } from "../../fixtures/report.ts";

const shelf = withOwn(atlas, () => ownRate);
const own: View = { ...DEFAULT_VIEW, layer: "egna", year: 2024 };

describe("the fragment", () => {
  test.each([
    ["#egna=aBc-_", "aBc-_", null],
    ["#egna=", "", null],
    ["#egna", null, "egna"],
    ["#avsnitt-2", null, "avsnitt-2"],
    ["", null, null],
  ])("%j has the code %j and means the element %j", (hash, code, target) => {
    expect(ownCodeIn(hash)).toBe(code);
    expect(targetIn(hash)).toBe(target);
  });

  test("stands where the view shows the figures, and nowhere else", () => {
    expect(ownHash(own, "aBc")).toBe("#egna=aBc");
    expect(ownHash({ layer: "foreign_born_share", second: "egna" }, "aBc")).toBe("#egna=aBc");
    expect(ownHash(DEFAULT_VIEW, "aBc")).toBe("");
    expect(ownHash(own, null)).toBe("");
  });
});

describe("an address", () => {
  test.each([
    ["?visa=egna", 2024],
    ["?visa=egna&ar=2023", 2023],
    ["?lan=09&jamfor=25&visa=egna&ar=2023&vy=tabell&klass=lika,olast&sortera=-varde", 2023],
  ])("%s shows them in %i, and is what its view gives", (search, year) => {
    const { view, notices } = fromSearch(search, shelf);
    expect([view.layer, view.year, notices]).toEqual(["egna", year, []]);
    expect(fromSearch(toSearch(view), shelf).view).toEqual(view);
  });

  test.each([
    "?visa=egna&ar=2022",
    "?visa=egna&del=kon.man",
    "?visa=egna,population",
    "?visa=population,egna",
    "?visa=egna,egna",
  ])("%s has a notice", (search) => {
    expect(fromSearch(search, shelf).notices).toHaveLength(1);
  });

  test.each([
    ["?visa=egna,population_density&ar=2023", "egna", "population_density"],
    ["?visa=population_density,egna&ar=2018", "population_density", "egna"],
  ])("%s crosses them, and is what its view gives", (search, layer, second) => {
    const { view, notices } = fromSearch(search, shelf);
    expect([view.layer, view.second, notices]).toEqual([layer, second, []]);
    expect(toSearch(view)).toBe(search);
  });

  test.each([
    ["counts", ownCount],
    ["figures of municipalities", { ...ownMunicipal, kind: "rate" } as const],
  ])("%s are crossed with nothing", (_, figures) => {
    const there = withOwn(atlas, () => figures);
    for (const visa of ["egna,population_density", "population_density,egna"])
      expect(fromSearch(`?visa=${visa}`, there).notices).toEqual([
        { kind: "unknown", parameter: "visa", value: visa },
      ]);
  });

  test.each(["egna", "egna,population_density", "education_post_secondary_25_64_share,egna"])(
    "%s without figures says that they are missing",
    (visa) => {
      const address = fromSearch(`?visa=${visa}`, atlas);
      expect(withTrouble(address, "missing").notices).toEqual([
        { kind: "own", parameter: "visa", value: "missing" },
      ]);
      expect(withTrouble(address, null)).toEqual(address);
    },
  );

  test("without figures has none to show", () => {
    expect(
      fromSearch(
        "?visa=egna",
        withOwn(atlas, () => null),
      ).view,
    ).toEqual(DEFAULT_VIEW);
  });
});

test("a second indicator goes on with rates of counties, and ends with anything else", () => {
  const crossed: View = {
    ...own,
    layer: "foreign_born_share",
    second: "open_unemployment_share",
    year: 2022,
  };
  const start = (figures: OwnFigures) =>
    layerStart(
      "egna",
      crossed,
      withOwn(atlas, () => figures),
    ).second;
  expect(start(ownRate)).toBe("open_unemployment_share");
  expect(start(ownCount)).toBeNull();
  expect(start({ ...ownMunicipal, kind: "rate" })).toBeNull();
});

describe("a host page", () => {
  const set = (values: object, view: View, there: typeof shelf) =>
    viewSet({ type: "lanskartan:set", v: 1, ...values }, view, there);

  test("may show them where they are, in their years", () => {
    expect(set({ visa: "egna" }, DEFAULT_VIEW, shelf)).toEqual(own);
    expect(set({ ar: 2023 }, own, shelf)).toEqual({ ...own, year: 2023 });
    expect(set({ ar: 2022 }, own, shelf)).toBe(own);
  });

  test("may not where there are none", () => {
    expect(
      set(
        { visa: "egna" },
        DEFAULT_VIEW,
        withOwn(atlas, () => null),
      ),
    ).toBe(DEFAULT_VIEW);
  });
});

describe("what shows them cannot be had", () => {
  const library = createLibrary(() => Promise.reject(new Error("offline")));
  const desk = createOwnDesk(library, () => Promise.reject(new Error("offline")));

  test("is said of a fragment", async () => {
    expect(await desk.read("aBc", "sv")).toMatchObject({ own: null, ownCode: null, trouble: "failed" });
  });

  test("is said once of figures that are brought, and the view stays", async () => {
    const store = createViewStore(fromSearch("?lan=09", atlas));
    const { setOwn } = createActions(store, atlas, desk);
    await setOwn(ownRate);
    await setOwn(ownCount);
    expect(store.getState().notices).toEqual([{ kind: "own", parameter: "visa", value: "failed" }]);
    expect(store.getState()).toMatchObject({ own: null, view: { county: "09", layer: "aktorer" } });
  });

  test("is not even tried where the host page has locked the layer", async () => {
    const store = createViewStore(fromSearch("?inbaddad=1&las=visa", atlas));
    await createActions(store, atlas, desk).setOwn(ownRate);
    expect(store.getState().notices).toEqual([]);
  });
});
