/** The root: keeps a language on screen while another is fetched, and catches what nothing else caught. */

import { type ReactNode, useEffect, useState } from "react";
import type { Locale } from "../domain/locale.ts";
import {
  type Language,
  LanguageProvider,
  useActions,
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
}

function Crash({ language: { t } }: { language: Language }) {
  return (
    <main className="app-crash" role="alert">
      <p>{t.errors.page}</p>
      <a href={location.pathname}>{t.errors.reload}</a>
    </main>
  );
}

/** Shows `first` until the view's language is here; on failure the old one stays, on screen as in the address. */
function Languages({ first, loadLanguage, children }: Omit<Props, "world"> & { children: ReactNode }) {
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

  return <LanguageProvider language={language}>{children}</LanguageProvider>;
}

export function Root({ world, first, loadLanguage }: Props) {
  return (
    <ErrorBoundary fallback={<Crash language={first} />}>
      <WorldProvider world={world}>
        <Languages first={first} loadLanguage={loadLanguage}>
          <App />
        </Languages>
      </WorldProvider>
    </ErrorBoundary>
  );
}
