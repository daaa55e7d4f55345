/** Entry: read the address, make the store, fetch what the first view needs, then hydrate or render. */

import "./styles/index.css";

import core from "virtual:content/core";
import addressOf, { edition } from "virtual:content/files";
import { createRoot, hydrateRoot } from "react-dom/client";
import { loadLanguage } from "./app/loadLanguage.ts";
import { neededSlices } from "./app/neededSlices.ts";
import { loadPageKit } from "./app/pages/loadPageKit.ts";
import { Root } from "./app/Root.tsx";
import { loadCompareKit } from "./compare/compareKit.ts";
import { buildAtlas } from "./content/atlas.ts";
import { createLibrary, type Library, type SliceName } from "./content/library.ts";
import { loadFigureKit } from "./indicators/figureKit.ts";
import { figureSlices } from "./indicators/useFigures.ts";
import { loadChosenPanel } from "./panel/ChosenPanelProvider.tsx";
import { isCountry } from "./panel/Panel.tsx";
import { showStartFailure } from "./startFailure.ts";
import { createActions } from "./state/actions.ts";
import { createActiveCounty } from "./state/activeCounty.ts";
import { createAfterPaint } from "./state/afterPaint.ts";
import { bindUrl } from "./state/bindUrl.ts";
import { ownCodeIn, targetIn, withOwn, withTrouble } from "./state/own.ts";
import { createOwnDesk, isOwnSlice } from "./state/ownDesk.ts";
import { createViewStore } from "./state/store.ts";
import { fromSearch } from "./state/url.ts";
import type { World } from "./state/world.tsx";
import { withoutHover } from "./ui/withoutHover.ts";

const loadOwnKit = () => import("./indicators/own/ownKit.ts");

async function fetchSlice(name: SliceName): Promise<unknown> {
  const response = await fetch(addressOf(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** The prerendered page is the default view without a query: React may take over what is there. */
const isDefaultAddress = () => location.search === "" && location.hash === "";

async function start(container: HTMLElement) {
  const library: Library = createLibrary((name) =>
    isOwnSlice(name)
      ? loadOwnKit().then(({ ownSlice }) => ownSlice(name, store.getState().own))
      : fetchSlice(name),
  );
  const desk = createOwnDesk(library, loadOwnKit);
  const { search, hash } = location;
  const code = ownCodeIn(hash);
  const content = buildAtlas(core);
  // What the address can mean depends on what its fragment brings.
  const brought = code === null ? null : await desk.read(code, fromSearch(search, content).view.locale);
  const shelfAtStart = withOwn(content, () => brought?.own ?? null);
  const store = createViewStore(
    withTrouble(fromSearch(search, shelfAtStart), brought ? brought.trouble : "missing"),
    targetIn(hash),
    brought ?? undefined,
  );
  brought?.lay();
  const atlas = withOwn(content, () => store.getState().own);
  const afterPaint = createAfterPaint(window);
  const active = createActiveCounty();
  const { view, embed } = store.getState();
  const load = (locale: typeof view.locale) => loadLanguage(locale, library);
  const needed = neededSlices(view, view.locale, atlas, embed);
  const figures = view.page ? [] : figureSlices(view, view.locale);
  const panelHidden = embed?.hidden.includes("panel") ?? false;
  const [first, firstPanel, firstKit, firstComparison, hosting] = await Promise.all([
    load(view.locale),
    // The panel asks again, too.
    panelHidden || isCountry(view) || view.other ? null : loadChosenPanel().catch(() => null),
    // As with the page's words below: it is asked for again, and a failure said, by the page.
    figures.length > 0 ? loadFigureKit(view.locale).catch(() => null) : null,
    !panelHidden && view.page === null && view.other ? loadCompareKit(view.locale).catch(() => null) : null,
    // Without it the frame keeps the height that the host page gave it, and the map works.
    embed ? import("./embed/createHost.ts").catch(() => null) : null,
    // The page asks again and says when it fails; here it only comes sooner.
    view.page && loadPageKit(view.page, view.locale).catch(() => null),
    ...[...needed, ...figures].map((name) => library.request(name)),
  ]);

  const prerendered = isDefaultAddress() && container.hasChildNodes();
  // Without its texts React would wipe the complete default view off the screen.
  for (const name of needed)
    if (prerendered && library.peek(name).status === "failed") throw new Error(`${name} could not be loaded`);

  const world: World = {
    atlas,
    store,
    actions: createActions(store, atlas, desk),
    library,
    active,
    afterPaint,
    host: hosting?.createHost({ store, atlas, active, afterPaint, page: window, wrapper: container }) ?? null,
    today: () => new Date(),
    edition,
  };
  bindUrl(store, window, atlas, afterPaint, desk);
  const rendering = performance.now();
  const root = (
    <Root
      world={world}
      first={first}
      firstKit={firstKit}
      firstPanel={firstPanel}
      firstComparison={firstComparison}
      loadLanguage={load}
      onRendered={() => afterPaint.judge(performance.now() - rendering)}
    />
  );
  withoutHover(container, () => {
    if (prerendered) hydrateRoot(container, root);
    else createRoot(container).render(root);
  });
  delete document.documentElement.dataset.pending;
}

/** Starts the page; when that fails, what was on screen stays, and the reader can try again. */
function run(container: HTMLElement) {
  start(container).catch(() => {
    delete document.documentElement.dataset.pending;
    document.documentElement.dataset.ready = "";
    showStartFailure(document, () => run(container));
  });
}

const container = document.getElementById("root");
if (container) run(container);
