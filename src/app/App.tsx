/** The whole page: head, notices, the map or a page of the footer, foot, and the announcer. */

import { type RefObject, useEffect, useRef, useState } from "react";
import { pictureOf, useFigures, useNeededFigures } from "../indicators/useFigures.ts";
import type { SlowAnswer } from "../map/useRenderer.ts";
import { challengeOf, indicatorOf, type Page } from "../state/view.ts";
import { Later, useAtlas, useLanguage, useView, useWorld } from "../state/world.tsx";
import { Announcer } from "./Announcer.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { MapView } from "./MapView.tsx";
import { Notices } from "./Notices.tsx";
import { neededSlice } from "./neededSlice.ts";
import { PrintNote } from "./PrintNote.tsx";
import { FooterPage } from "./pages/FooterPage.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useReady } from "./useReady.ts";

/** Title, language and colours of the document follow the view. */
function useDocument() {
  const { t, locale, labels, indicators } = useLanguage();
  const atlas = useAtlas();
  const { layer, year, county, page, theme } = useView();
  const picture = pictureOf(useFigures());
  const challenge = challengeOf(layer);
  const indicator = indicatorOf(layer);
  const label =
    (challenge && labels.get(challenge)?.label) ||
    (indicator && (picture?.title ?? indicators.get(indicator)?.short));
  let title = label ? t.title.challenge(label) : t.title.actors(year);
  if (county) title = t.title.county(atlas.county(county).long[locale], label || t.headline.actors);
  if (page) title = t.title.page(t.pages[page]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // By itself: the same language set again would have the whole page styled anew.
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "auto") delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}

/** Asks for the texts that the view needs. */
function useNeededSlice() {
  const { library } = useWorld();
  const { locale } = useLanguage();
  const view = useView();
  const name = neededSlice(view, locale);
  // What failed before the first render is said on screen, with a button: asking again at once would say it twice.
  const failedAtStart = useRef(library.peek(name).status === "failed" ? name : null);
  useEffect(() => {
    if (failedAtStart.current === name) return;
    failedAtStart.current = null;
    library.request(name);
  }, [library, name]);
  return name;
}

/** Back from a page of the footer the focus lands on the map's page, not nowhere. */
function useReturnFocus(main: RefObject<HTMLElement | null>, page: Page | null) {
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== null && page === null) main.current?.focus();
    before.current = page;
  }, [main, page]);
}

export function App() {
  const { page, county } = useView();
  const main = useRef<HTMLElement>(null);
  // Kept here, where it outlives the map: the reader is asked once a visit.
  const [slowAnswer, setSlowAnswer] = useState<SlowAnswer>("none");
  useReturnFocus(main, page);
  useDocument();
  const slice = useNeededSlice();
  const ready = useReady(slice, useNeededFigures());
  return (
    <div className="app">
      {page === null && <SkipLinks />}
      <Header />
      <Notices />
      <main
        ref={main}
        tabIndex={-1}
        className={page ? "app-page" : county ? "app-main app-county" : "app-main"}
      >
        {page ? (
          <FooterPage page={page} />
        ) : (
          <MapView ready={ready} slowAnswer={slowAnswer} onSlowAnswer={setSlowAnswer} />
        )}
      </main>
      <Later>
        <Footer />
      </Later>
      <PrintNote />
      <Later>
        <Announcer />
      </Later>
    </div>
  );
}
