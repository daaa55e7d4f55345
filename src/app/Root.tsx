/** The root: keeps a language on screen while another is fetched, and says in it what nothing else caught. */

import { type ReactNode, useEffect, useState } from "react";
import { CompareKitProvider } from "../compare/CompareKitProvider.tsx";
import type { CompareKit } from "../compare/compareKit.ts";
import type { Locale } from "../domain/locale.ts";
import { FigureKitProvider } from "../indicators/FigureKitProvider.tsx";
import type { FigureKit } from "../indicators/figureKit.ts";
import { type ChosenPanelCode, ChosenPanelProvider } from "../panel/ChosenPanelProvider.tsx";
import type { Language } from "../state/language.ts";
import { toSearch } from "../state/url.ts";
import { DEFAULT_VIEW } from "../state/view.ts";
import {
  LanguageProvider,
  useActions,
  useLanguage,
  useView,
  type World,
  WorldProvider,
} from "../state/world.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { App } from "./App.tsx";

interface Props {
  readonly world: World;
  /** The language of the first render. */
  readonly first: Language;
  readonly loadLanguage: (locale: Locale) => Promise<Language>;
  /** What indicators need, where the first view shows one. */
  readonly firstKit?: FigureKit | null;
  /** The panel of what the first view has chosen. */
  readonly firstPanel?: ChosenPanelCode | null;
  /** What a comparison needs, where the first view is one. */
  readonly firstComparison?: CompareKit | null;
  /** Called once the first rendering is over; must stay the same. */
  readonly onRendered?: () => void;
}

/** In the language on screen; the link leads to its default view, since this one may fail again. */
function Crash() {
  const { t, locale } = useLanguage();
  return (
    <main className="app-crash">
      <p role="alert">{t.errors.page}</p>
      <a href={location.pathname + toSearch({ ...DEFAULT_VIEW, locale })}>{t.errors.reload}</a>
    </main>
  );
}

/** Shows `first` until the view's language is here; on failure the old one stays, on screen as in the address. */
function Languages({
  first,
  loadLanguage,
  children,
}: Pick<Props, "first" | "loadLanguage"> & { children: ReactNode }) {
  const { locale } = useView();
  const { keepLocale } = useActions();
  const [language, setLanguage] = useState(first);
  const shown = language.locale;

  useEffect(() => {
    if (locale === shown) return;
    let stale = false;
    loadLanguage(locale).then(
      (loaded) => !stale && setLanguage(loaded),
      () => !stale && keepLocale(shown, locale),
    );
    return () => {
      stale = true;
    };
  }, [locale, shown, loadLanguage, keepLocale]);

  return (
    <LanguageProvider language={language}>
      <ErrorBoundary fallback={<Crash />}>{children}</ErrorBoundary>
    </LanguageProvider>
  );
}

export function Root({
  world,
  first,
  loadLanguage,
  firstKit = null,
  firstPanel = null,
  firstComparison = null,
  onRendered,
}: Props) {
  useEffect(() => onRendered?.(), [onRendered]);
  return (
    <WorldProvider world={world}>
      <Languages first={first} loadLanguage={loadLanguage}>
        <FigureKitProvider first={firstKit}>
          <ChosenPanelProvider first={firstPanel}>
            <CompareKitProvider first={firstComparison}>
              <App />
            </CompareKitProvider>
          </ChosenPanelProvider>
        </FigureKitProvider>
      </Languages>
    </WorldProvider>
  );
}
