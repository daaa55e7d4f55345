/** A page in the map's place: its heading, the way back, and its text. */

import { useEffect, useRef } from "react";
import { ViewLink } from "../../state/ViewLink.tsx";
import type { Page } from "../../state/view.ts";
import { useActions, useLanguage, useSlice, useViewState, useWorld } from "../../state/world.tsx";
import { FetchStatus } from "../../ui/FetchStatus.tsx";
import { pageSlice } from "../neededSlices.ts";
import { usePageKit } from "./usePageKit.ts";

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
  const { kit, status, retry } = usePageKit(page, locale);
  const texts = useSlice(pageSlice(page, locale));
  const { article, heading } = useFocus(kit !== null && texts.status !== "loading");
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
      {/* While another language is on its way the last one stays. */}
      <FetchStatus status={kit && status === "loading" ? "ready" : status} words={t.panel} onRetry={retry} />
      {kit && <div lang={kit.locale === locale ? undefined : kit.locale}>{kit.body}</div>}
    </article>
  );
}

/** Another page is another article, with a focus of its own. */
export function FooterPage({ page }: { page: Page }) {
  return <OpenPage key={page} page={page} />;
}
