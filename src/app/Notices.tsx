/** What of the address was not understood, said once and closable. */

import { useActions, useLanguage, useViewState } from "../state/world.tsx";

export function Notices() {
  const { t } = useLanguage();
  const notices = useViewState((state) => state.notices);
  const { dismissNotices } = useActions();
  return (
    <div role="status" className={notices.length > 0 ? "app-notices" : undefined}>
      {notices.length > 0 && (
        <>
          <ul>
            {notices.map(({ kind, parameter, value }) => (
              <li key={`${kind}-${parameter}-${value}`}>
                {kind === "unknown" ? t.notices.unknown(parameter, value) : t.notices.repeated(parameter)}
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              dismissNotices();
              // The button is gone with the message.
              document.querySelector("main")?.focus();
            }}
          >
            {t.notices.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
