/** What of the address was not understood and what could not be had, said once and closable. */

import type { CountyCode } from "../domain/county.ts";
import type { Messages } from "../i18n/sv.ts";
import type { Notice } from "../state/url.ts";
import { useActions, useAtlas, useLanguage, useViewState } from "../state/world.tsx";

function textOf({ notices }: Messages, notice: Notice, nameOf: (code: CountyCode) => string): string {
  const { kind, parameter, value } = notice;
  if (kind === "failed") return notices.language;
  if (kind === "own") return notices.own[value];
  if (kind === "alone" || kind === "same") return notices[kind](nameOf(value));
  return kind === "unknown" ? notices.unknown(parameter, value) : notices.repeated(parameter);
}

/** The buttons go with the message: the focus lands on the page. */
const focusPage = () => document.querySelector("main")?.focus();

export function Notices() {
  const { t, locale } = useLanguage();
  const atlas = useAtlas();
  const notices = useViewState().notices;
  const { dismissNotices, setLocale } = useActions();
  const missing = notices.find((notice) => notice.kind === "failed");
  return (
    <div role="status" className={notices.length > 0 ? "app-notices" : undefined}>
      {notices.length > 0 && (
        <>
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.kind}-${notice.parameter}-${notice.value}`}>
                {textOf(t, notice, (code) => atlas.county(code).long[locale])}
              </li>
            ))}
          </ul>
          {missing && (
            <button
              type="button"
              onClick={() => {
                focusPage();
                setLocale(missing.value);
              }}
            >
              {t.panel.retry}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              focusPage();
              dismissNotices();
            }}
          >
            {t.notices.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
