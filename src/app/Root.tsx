/** The root: keeps a language on screen while another is fetched, and says in it what nothing else caught. */

import { type ReactNode, useEffect, useState } from "react";
import type { Locale } from "../domain/locale.ts";
import { toSearch } from "../state/url.ts";
import { DEFAULT_VIEW } from "../state/view.ts";
import {
  type Language,
  LanguageProvider,
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
      <ErrorBoundary fallback={<Crash />}>{children}</ErrorBoundary>
    </LanguageProvider>
  );
}

export function Root({ world, first, loadLanguage }: Props) {
  return (
    <WorldProvider world={world}>
      <Languages first={first} loadLanguage={loadLanguage}>
        <App />
      </Languages>
    </WorldProvider>
  );
}
