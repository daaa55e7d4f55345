/** Renders the whole page at an address as `main.tsx` does, with the real content and slices that fail when a test wants it. */

import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished } from "vitest";
import { loadLanguage } from "../../src/app/loadLanguage.ts";
import { neededSlices } from "../../src/app/neededSlices.ts";
import { loadPageKit } from "../../src/app/pages/loadPageKit.ts";
import { Root } from "../../src/app/Root.tsx";
import { loadCompareKit } from "../../src/compare/compareKit.ts";
import type { Atlas } from "../../src/content/atlas.ts";
import { createLibrary, type Library, type SliceName } from "../../src/content/library.ts";
import type { Locale } from "../../src/domain/locale.ts";
import { loadFigureKit } from "../../src/indicators/figureKit.ts";
import * as ownKit from "../../src/indicators/own/ownKit.ts";
import { figureSlices } from "../../src/indicators/useFigures.ts";
import { loadChosenPanel } from "../../src/panel/ChosenPanelProvider.tsx";
import { createActions } from "../../src/state/actions.ts";
import { createActiveCounty } from "../../src/state/activeCounty.ts";
import type { AfterPaint } from "../../src/state/afterPaint.ts";
import { bindUrl } from "../../src/state/bindUrl.ts";
import { ownCodeIn, withOwn, withTrouble } from "../../src/state/own.ts";
import { createOwnDesk, isOwnSlice, type OwnDesk } from "../../src/state/ownDesk.ts";
import { createViewStore, type ViewStore } from "../../src/state/store.ts";
import { fromSearch } from "../../src/state/url.ts";
import type { World } from "../../src/state/world.tsx";
import { atlas, slices } from "../fixtures/report.ts";

interface Options {
  /** Slices that cannot be had; a test may take names out again before it tries once more. */
  readonly failing?: ReadonlySet<SliceName>;
  /** The slice in the place of the real one, for tests of what breaks on it. */
  readonly serve?: (name: SliceName) => unknown;
  readonly atlas?: Atlas;
  /** Gets what an error boundary caught, which would otherwise fail the test. */
  readonly onCaughtError?: (error: unknown) => void;
  /** React's strict mode: every effect runs, ends and runs again. */
  readonly strict?: boolean;
}

/** Nothing is painted here: what waits for a frame comes within the step that asked for it, where a test sees it. */
export const atOnce: AfterPaint = (run) => {
  run();
  return () => {};
};

/** The world around a store and a library, in which nothing is painted and the day stands still. */
export const worldOf = (
  store: ViewStore,
  library: Library,
  shelf: Atlas = atlas,
  desk: OwnDesk = createOwnDesk(library, async () => ownKit),
): World => {
  const atlas = withOwn(shelf, () => store.getState().own);
  return {
    atlas,
    store,
    actions: createActions(store, atlas, desk),
    library,
    active: createActiveCounty(),
    afterPaint: atOnce,
    host: null,
    today: () => new Date(2026, 10, 23),
    edition: { version: "0a1b2c3d", year: 2026, publisher: null },
  };
};

/** The address's search string and fragment as a browser hands them out. */
function goTo(search: string): Location {
  history.replaceState(
    null,
    "",
    new URL(search || location.pathname, location.origin + location.pathname).href,
  );
  return location;
}

/** The page at `search`, which may have a fragment, ready. Ends with the test. */
export async function renderApp(search = "", options: Options = {}) {
  const { failing = new Set(), serve = (name) => slices.get(name), strict = false, onCaughtError } = options;
  const { atlas: shelf = atlas } = options;
  const { search: asked, hash } = goTo(search);
  const requested: SliceName[] = [];
  const library: Library = createLibrary(async (name) => {
    requested.push(name);
    if (failing.has(name)) throw new Error(`${name} cannot be had`);
    return isOwnSlice(name) ? ownKit.ownSlice(name, store.getState().own) : serve(name);
  });
  const desk = createOwnDesk(library, async () => ownKit);
  const code = ownCodeIn(hash);
  const brought = code === null ? null : await desk.read(code, "sv");
  const atStart = fromSearch(
    asked,
    withOwn(shelf, () => brought?.own ?? null),
  );
  const store = createViewStore(
    withTrouble(atStart, brought ? brought.trouble : "missing"),
    null,
    brought ?? undefined,
  );
  const world = worldOf(store, library, shelf, desk);
  const unbind = bindUrl(store, window, shelf, atOnce, desk);
  onTestFinished(unbind);

  const { view } = store.getState();
  const load = (locale: Locale) => loadLanguage(locale, library);
  const figures = view.page ? [] : figureSlices(view, view.locale);
  // The panel's code is here for every test, so that a choice shows its panel within the step that made it.
  const firstPanel = await loadChosenPanel();
  const [first, firstKit, firstComparison] = await Promise.all([
    load(view.locale).catch(() => load(view.locale === "sv" ? "en" : "sv")),
    figures.length > 0 ? loadFigureKit(view.locale) : null,
    view.page === null && view.other ? loadCompareKit(view.locale) : null,
    ...neededSlices(view, view.locale, shelf).map((name) => library.request(name)),
    view.page && loadPageKit(view.page, view.locale),
    ...figures.map((name) => library.request(name)),
  ]);

  const user = userEvent.setup();
  const rendered = render(
    <Root
      world={world}
      first={first}
      firstKit={firstKit}
      firstPanel={firstPanel}
      firstComparison={firstComparison}
      loadLanguage={load}
    />,
    {
      reactStrictMode: strict,
      ...(onCaughtError ? { onCaughtError } : {}),
    },
  );
  await waitFor(() => expect(document.documentElement.dataset.ready).toBe(""));
  // What is loaded once the page is ready belongs to what a test may press and see: the zoom, the tooltip, the names of a close look.
  await act(() =>
    Promise.all([
      import("../../src/map/svgZoom.ts"),
      import("../../src/map/HoverTooltip.tsx"),
      import("../../src/map/CloseLabels.tsx"),
    ]),
  );
  return { ...rendered, user, store, requested, library };
}

/** The parts of the page by role and Swedish name, as the contract has them. */
export const page = {
  main: () => screen.getByRole("main"),
  map: () => screen.getByRole("listbox", { name: "Sveriges län" }),
  options: () => within(page.map()).getAllByRole("option"),
  option: (county: string) => within(page.map()).getByRole("option", { name: new RegExp(`^${county}`) }),
  layer: () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Kartan visar" }),
  year: () => screen.getByRole<HTMLInputElement>("slider", { name: "År" }),
  legend: () => screen.getByRole("region", { name: "Teckenförklaring" }),
  panel: (name = "Sverige") => screen.getByRole("region", { name }),
  table: (caption?: string | RegExp) => {
    const tables = screen.getAllByRole("table", caption ? { name: caption } : undefined);
    // An indicator's table may have the country's row before the counties'.
    const own = tables.find((table) => [21, 22].includes(within(table).queryAllByRole("rowheader").length));
    if (!own) throw new Error("No table has a row for each of the 21 counties");
    return own;
  },
  /** What the page has said politely, all of it. */
  said: () =>
    screen
      .getAllByRole("status")
      .map((status) => status.textContent?.trim() ?? "")
      .filter(Boolean),
};

/** The option that has the keyboard's focus in the map. */
export function activeOption(): string {
  const id = page.map().getAttribute("aria-activedescendant");
  return (id && document.getElementById(id)?.textContent) || "";
}

/** The picture under the listbox, where a mouse hovers and clicks; it has no role, for its meaning is in the listbox. */
export function picture(): Element {
  const drawing = document.querySelector('svg [id$="-09"]')?.closest("svg")?.parentElement;
  if (!drawing) throw new Error("There is no picture of the map");
  return drawing;
}
