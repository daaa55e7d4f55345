/** The root: keeps a language on screen while another is fetched, and catches what nothing else caught. */

import { type ReactNode, useEffect, useState } from "react";
import type { Locale } from "../domain/locale.ts";
import { type Language, LanguageProvider, useView, type World, WorldProvider } from "../state/world.tsx";
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

/** Shows `first` until the view's language is here; on failure the old one stays, and says so. */
function Languages({ first, loadLanguage, children }: Omit<Props, "world"> & { children: ReactNode }) {
  const { locale } = useView();
  const [language, setLanguage] = useState(first);
  const [failed, setFailed] = useState<Locale | null>(null);
  const [attempt, setAttempt] = useState(0);
  const missing = locale !== language.locale;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    if (!missing) return;
    let stale = false;
    setFailed(null);
    loadLanguage(locale).then(
      (loaded) => !stale && setLanguage(loaded),
      () => !stale && setFailed(locale),
    );
    return () => {
      stale = true;
    };
  }, [missing, locale, loadLanguage, attempt]);

  return (
    <LanguageProvider language={language}>
      {missing && failed === locale && (
        <p className="app-notices" role="alert">
          {language.t.notices.language}{" "}
          <button
            type="button"
            onClick={() => {
              setFailed(null);
              setAttempt((was) => was + 1);
            }}
          >
            {language.t.panel.retry}
          </button>
        </p>
      )}
      {children}
    </LanguageProvider>
  );
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
