/** The page's head: its name, what it is, and the language. */

import { LOCALES } from "../domain/locale.ts";
import { SearchField } from "../search/SearchField.tsx";
import { ViewLink } from "../state/ViewLink.tsx";
import { DEFAULT_VIEW } from "../state/view.ts";
import { useActions, useLanguage, useView } from "../state/world.tsx";

export function Header() {
  const { t, locale } = useLanguage();
  const { theme, page } = useView();
  const { setLocale, reset, openExamples } = useActions();
  return (
    <header className="app-header">
      <div>
        <h1>
          <ViewLink to={{ ...DEFAULT_VIEW, locale, theme }} onFollow={reset}>
            {t.site}
          </ViewLink>
        </h1>
        <p className="app-tagline">{t.tagline}</p>
      </div>
      <div className="app-tools">
        <ViewLink
          to={{ page: "exempel", selection: "", example: null }}
          current={page === "exempel"}
          onFollow={() => openExamples("")}
        >
          {t.pages.exempel}
        </ViewLink>
        <SearchField />
      </div>
      <nav aria-label={t.languages}>
        <ul className="app-languages">
          {LOCALES.map((other) => (
            <li key={other} lang={other}>
              <ViewLink to={{ locale: other }} current={other === locale} onFollow={() => setLocale(other)}>
                {t.languageName[other]}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
