/** The page's foot: where everything comes from, the pages about it, and the colours. */

import { memo, useId } from "react";
import { ViewLink } from "../state/ViewLink.tsx";
import { FOOTER_PAGES, THEMES, type Theme } from "../state/view.ts";
import { useActions, useLanguage, useView } from "../state/world.tsx";

export const Footer = memo(function Footer() {
  const { t } = useLanguage();
  const { theme, page } = useView();
  const { openPage, setTheme } = useActions();
  const id = useId();
  return (
    <footer className="app-footer">
      <p>{t.footer.source}</p>
      <nav aria-label={t.footer.about}>
        <ul>
          {FOOTER_PAGES.map((name) => (
            <li key={name}>
              <ViewLink to={{ page: name }} current={name === page} onFollow={() => openPage(name)}>
                {t.pages[name]}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      <p className="app-theme">
        <label htmlFor={id}>{t.theme}</label>{" "}
        <select id={id} value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {t.themes[name]}
            </option>
          ))}
        </select>
      </p>
    </footer>
  );
});
