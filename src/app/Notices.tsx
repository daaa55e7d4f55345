/** What of the address was not understood and what could not be had, said once and closable. */

import type { Messages } from "../i18n/sv.ts";
import type { Notice } from "../state/url.ts";
import { useActions, useLanguage, useViewState } from "../state/world.tsx";

function textOf({ notices }: Messages, { kind, parameter, value }: Notice): string {
  if (kind === "failed") return notices.language;
  return kind === "unknown" ? notices.unknown(parameter, value) : notices.repeated(parameter);
}

/** The buttons go with the message: the focus lands on the page. */
const focusPage = () => document.querySelector("main")?.focus();

export function Notices() {
  const { t } = useLanguage();
  const notices = useViewState().notices;
  const { dismissNotices, setLocale } = useActions();
  const missing = notices.find((notice) => notice.kind === "failed");
  return (
    <div role="status" className={notices.length > 0 ? "app-notices" : undefined}>
      {notices.length > 0 && (
        <>
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.kind}-${notice.parameter}-${notice.value}`}>{textOf(t, notice)}</li>
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
