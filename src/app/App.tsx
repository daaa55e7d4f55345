/** The whole page: head, notices, the map or a page of the footer, foot, and the announcer. */

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useComparisonSettled } from "../compare/CompareKitProvider.tsx";
import { pictureOf, useFigures, useNeededFigures } from "../indicators/useFigures.ts";
import type { SlowAnswer } from "../map/useRenderer.ts";
import { challengeOf, indicatorOf, type Page } from "../state/view.ts";
import {
  Later,
  useAtlas,
  useEmbed,
  useHides,
  useLanguage,
  useShortName,
  useView,
  useViewState,
  useWorld,
} from "../state/world.tsx";
import { Announcer } from "./Announcer.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { MapView } from "./MapView.tsx";
import { Notices } from "./Notices.tsx";
import { neededSlices } from "./neededSlices.ts";
import { PrintNote } from "./PrintNote.tsx";
import { FooterPage } from "./pages/FooterPage.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useReady } from "./useReady.ts";

/** Title, language and colours of the document follow the view. */
function useDocument() {
  const { t, locale, labels } = useLanguage();
  const atlas = useAtlas();
  const view = useView();
  const { layer, year, county, other, page, theme } = view;
  const picture = pictureOf(useFigures());
  const challenge = challengeOf(layer);
  const indicator = indicatorOf(layer);
  const name = useShortName(indicator);
  const label = (challenge && labels.get(challenge)?.label) || (indicator && (picture?.title ?? name));
  let title = label ? t.title.challenge(label) : t.title.actors(year);
  if (county) title = t.title.county(atlas.county(county).long[locale], label || t.headline.actors);
  if (county && other) title = t.compare.title(atlas.county(county).short, atlas.county(other).short);
  if (page) title = t.title.page(t.pages[page]);
  const { host } = useWorld();
  useEffect(() => {
    document.title = title;
    host?.shows({ view, title });
  }, [host, view, title]);
  // By itself: the same language set again would have the whole page styled anew.
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "auto") delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  const embedded = useEmbed() !== null;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (embedded) dataset.embedded = "";
    else delete dataset.embedded;
  }, [embedded]);
}

/** Asks for the texts that the view needs. */
function useNeededSlices() {
  const { library, atlas } = useWorld();
  const { locale } = useLanguage();
  const { view, embed } = useViewState();
  const names = useMemo(() => neededSlices(view, locale, atlas, embed), [view, locale, atlas, embed]);
  // What failed before the first render is said on screen, with a button: asking again at once would say it twice.
  const failedAtStart = useRef(new Set(names.filter((name) => library.peek(name).status === "failed")));
  useEffect(() => {
    const failed = failedAtStart.current;
    for (const name of names) if (!failed.has(name)) library.request(name);
    failedAtStart.current = new Set(names.filter((name) => failed.has(name)));
  }, [library, names]);
  return names;
}

/** Back from a page of the footer the focus lands on the map's page, not nowhere; not where a part of its panel is meant. */
function useReturnFocus(main: RefObject<HTMLElement | null>, page: Page | null) {
  const { target } = useViewState();
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== null && page === null && target === null) main.current?.focus();
    before.current = page;
  }, [main, page, target]);
}

export function App() {
  const { t } = useLanguage();
  const { page, county, other } = useView();
  const main = useRef<HTMLElement>(null);
  // Kept here, where it outlives the map: the reader is asked once a visit.
  const [slowAnswer, setSlowAnswer] = useState<SlowAnswer>("none");
  useReturnFocus(main, page);
  useDocument();
  const slices = useNeededSlices();
  const figuresSettled = useNeededFigures();
  const comparisonSettled = useComparisonSettled();
  const ready = useReady(slices, figuresSettled && comparisonSettled);
  const { host } = useWorld();
  const embed = useEmbed();
  const noPanel = useHides("panel");
  useEffect(() => {
    if (ready) host?.ready();
  }, [host, ready]);
  return (
    <div className="app">
      {page === null && <SkipLinks />}
      {!embed && <Header />}
      <Notices />
      <main
        ref={main}
        tabIndex={-1}
        className={
          page
            ? "app-page"
            : [
                "app-main",
                noPanel ? "app-alone" : county && "app-county",
                !noPanel && other && "app-comparing",
              ]
                .filter(Boolean)
                .join(" ")
        }
      >
        {embed && <h1 className="ui-hidden">{t.site}</h1>}
        {page ? (
          <FooterPage page={page} />
        ) : (
          <MapView ready={ready} slowAnswer={slowAnswer} onSlowAnswer={setSlowAnswer} />
        )}
      </main>
      <Later>{embed ? <EmbedFoot /> : <Footer />}</Later>
      <PrintNote />
      <Later>
        <Announcer />
      </Later>
    </div>
  );
}
