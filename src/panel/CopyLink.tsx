/** "Copy link": the address of the view on the clipboard, or in a field to copy from where the browser says no; and beside it "Print". */

import { useEffect, useId, useState } from "react";
import { useLanguage, useView } from "../state/world.tsx";
import { PrintButton } from "./PrintButton.tsx";

type Outcome = "none" | "copied" | "refused";

export function CopyLink() {
  const { t } = useLanguage();
  const view = useView();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>("none");
  // Another view has another link: what was said of the last one no longer holds.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what makes the message old
  useEffect(() => setOutcome("none"), [view]);

  const copy = () => {
    const writing =
      navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  };

  return (
    <div className="panel-actions">
      <button type="button" onClick={copy}>
        {t.panel.copyLink}
      </button>
      <PrintButton />
      <span role="status">{outcome === "copied" && t.panel.copied}</span>
      {outcome === "refused" && (
        <p className="panel-copy">
          <label htmlFor={id}>{t.panel.copyFailed}</label>
          <input id={id} readOnly value={location.href} onFocus={(event) => event.currentTarget.select()} />
        </p>
      )}
    </div>
  );
}
