/** A page of the footer, in the map's place: its heading, the way back, and its text. */

import { type ReactNode, useEffect, useRef } from "react";
import type { PageWords } from "../../i18n/pagesSv.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import type { Page } from "../../state/view.ts";
import { useActions, useLanguage, useSlice, useViewState, useWorld } from "../../state/world.tsx";
import { TryAgain } from "../../ui/TryAgain.tsx";
import { About } from "./About.tsx";
import { Accessibility } from "./Accessibility.tsx";
import { publisherOf } from "./publisher.ts";
import { Sources } from "./Sources.tsx";
import { usePageWords } from "./usePageWords.ts";

const PUBLISHER = publisherOf(import.meta.env);

const BODIES: Readonly<Record<Page, (words: PageWords) => ReactNode>> = {
  om: ({ about }) => <About words={about} publisher={PUBLISHER} />,
  kallor: ({ sources }) => <Sources words={sources} />,
  tillganglighet: ({ about, accessibility }) => (
    <Accessibility words={accessibility} about={about} publisher={PUBLISHER} />
  ),
};

/**
 * Once, when `complete` text is on screen: the focus goes to the element that the address or the link named,
 * else to the heading when the reader opened the page. The page that was loaded first leaves the focus alone.
 */
function useFocus(complete: boolean) {
  const { store } = useWorld();
  const target = useViewState().target;
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(store.getState().view !== store.getInitialState().view);
  const served = useRef(false);
  useEffect(() => {
    if (served.current || (target !== null && !complete)) return;
    served.current = true;
    const wanted = target === null ? null : document.getElementById(target);
    if (wanted && article.current?.contains(wanted)) wanted.focus();
    else if (opened.current) heading.current?.focus();
  }, [complete, target]);
  return { article, heading };
}

function OpenPage({ page }: { page: Page }) {
  const { t, locale } = useLanguage();
  const { openPage } = useActions();
  const { words, status, retry } = usePageWords(locale);
  const busy = status === "trying again";
  const country = useSlice(`${locale}/country`);
  const { article, heading } = useFocus(words !== null && country.status !== "loading");
  return (
    <article ref={article}>
      <p className="app-back">
        <ViewLink to={{ page: null }} onFollow={() => openPage(null)}>
          {t.pages.back}
        </ViewLink>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t.pages[page]}
      </h2>
      <div role="status">
        {(status === "failed" || busy) && (
          <TryAgain
            text={busy ? t.panel.loading : t.panel.failed}
            button={t.panel.retry}
            busy={busy}
            onRetry={retry}
          />
        )}
      </div>
      {!words && status === "loading" && <p>{t.panel.loading}</p>}
      {words && <div lang={words.locale === locale ? undefined : words.locale}>{BODIES[page](words)}</div>}
    </article>
  );
}

/** Another page is another article, with a focus of its own. */
export function FooterPage({ page }: { page: Page }) {
  return <OpenPage key={page} page={page} />;
}
