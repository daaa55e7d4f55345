/** The default view as HTML, for the build: what a reader sees before any script has run, and where none ever runs. */

import core from "virtual:content/core";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { Root } from "./app/Root.tsx";
import { buildAtlas } from "./content/atlas.ts";
import { createLibrary, type SliceName } from "./content/library.ts";
import { LOCALES } from "./domain/locale.ts";
import { NO_SCRIPT } from "./i18n/noScript.ts";
import { sv } from "./i18n/sv.ts";
import { createActions } from "./state/actions.ts";
import { createActiveCounty } from "./state/activeCounty.ts";
import { makeLanguage } from "./state/language.ts";
import { createViewStore } from "./state/store.ts";
import { fromSearch } from "./state/url.ts";

/** The sentence for readers without JavaScript; React never renders it in the browser. */
export function prerenderNoScript(): string {
  return renderToStaticMarkup(
    <noscript>
      <div className="app-noscript">
        {LOCALES.map((locale) => (
          <p key={locale} lang={locale}>
            {NO_SCRIPT[locale]}
          </p>
        ))}
      </div>
    </noscript>,
  );
}

/** Renders the default view with the slices it needs. */
export async function prerender(slices: ReadonlyMap<string, unknown>): Promise<string> {
  const library = createLibrary((name: SliceName) => Promise.resolve(slices.get(name)));
  await Promise.all([library.request("sv/labels"), library.request("sv/country")]);
  const labels = library.peek("sv/labels");
  if (labels.status !== "ready") throw new Error("The build has no slice sv/labels");
  const atlas = buildAtlas(core);
  const store = createViewStore(fromSearch("", atlas));
  // Nothing is painted here, and nothing follows.
  const afterPaint = () => () => {};
  const world = {
    atlas,
    store,
    actions: createActions(store, atlas),
    library,
    active: createActiveCounty(),
    afterPaint,
    host: null,
    today: () => new Date(),
    // No file is made here.
    edition: { version: "", year: 0, publisher: null },
  };
  const language = makeLanguage(sv, labels.data);
  return renderToString(
    <Root world={world} first={language} loadLanguage={() => Promise.resolve(language)} />,
  );
}
