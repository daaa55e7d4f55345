/** The whole page with made-up figures of a sender's own, for the gallery: `egna=years` in its address says which. */

import "../../src/styles/index.css";

import core from "virtual:content/core";
import addressOf from "virtual:content/files";
import { createRoot } from "react-dom/client";
import { loadLanguage } from "../../src/app/loadLanguage.ts";
import { Root } from "../../src/app/Root.tsx";
import { loadCompareKit } from "../../src/compare/compareKit.ts";
import { buildAtlas } from "../../src/content/atlas.ts";
import { createLibrary } from "../../src/content/library.ts";
import type { OwnFigures } from "../../src/domain/ownFigures.ts";
import { loadFigureKit } from "../../src/indicators/figureKit.ts";
import { loadChosenPanel } from "../../src/panel/ChosenPanelProvider.tsx";
import { createActions } from "../../src/state/actions.ts";
import { createActiveCounty } from "../../src/state/activeCounty.ts";
import { createAfterPaint } from "../../src/state/afterPaint.ts";
import { createViewStore } from "../../src/state/store.ts";
import { fromSearch } from "../../src/state/url.ts";
import { OWN_MUNICIPAL } from "../fixtures/ownMunicipal.ts";
import { OWN_SHOWN, ownSliceOf, withOwnFigures } from "../fixtures/ownShown.ts";

const SHOWN: Readonly<Record<string, OwnFigures>> = {
  ...OWN_SHOWN,
  municipalRate: OWN_MUNICIPAL.rate,
  municipalCount: OWN_MUNICIPAL.count,
};
const figures = SHOWN[new URLSearchParams(location.search).get("egna") ?? ""] ?? OWN_SHOWN.rate;
const atlas = withOwnFigures(buildAtlas(core), figures);
const store = createViewStore(fromSearch(location.search, atlas));
store.setState({ own: figures });
const afterPaint = createAfterPaint(window);
const library = createLibrary(
  async (name) => ownSliceOf(figures, name) ?? (await fetch(addressOf(name))).json(),
);
const { view } = store.getState();
const container = document.getElementById("root");
if (!container) throw new Error("The page has no place for the map");
const [first, firstKit, firstPanel, firstComparison] = await Promise.all([
  loadLanguage(view.locale, library),
  loadFigureKit(view.locale),
  loadChosenPanel(),
  view.other ? loadCompareKit(view.locale) : null,
]);
createRoot(container).render(
  <Root
    world={{
      atlas,
      store,
      actions: createActions(store, atlas),
      library,
      active: createActiveCounty(),
      afterPaint,
      host: null,
      today: () => new Date(),
      edition: { version: "00000000", year: 2026, publisher: null },
    }}
    first={first}
    firstKit={firstKit}
    firstPanel={firstPanel}
    firstComparison={firstComparison}
    loadLanguage={(locale) => loadLanguage(locale, library)}
  />,
);
