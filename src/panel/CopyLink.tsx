/** "Copy link": the address of the view on the clipboard, or in a field to copy from where the browser says no; and beside it "Print". */

import { type ReactNode, useId } from "react";
import { usePageAddress } from "../state/usePageAddress.ts";
import { useLanguage, useView } from "../state/world.tsx";
import { useCopy } from "../ui/useCopy.ts";
import { PrintButton } from "./PrintButton.tsx";

/** `children` stand before it. */
export function CopyLink({ children }: { children?: ReactNode }) {
  const { t } = useLanguage();
  const view = useView();
  const id = useId();
  // Another view has another link.
  const address = usePageAddress();
  const { outcome, copy } = useCopy(address, view);

  return (
    <div className="panel-actions">
      {children}
      <button type="button" onClick={copy}>
        {t.panel.copyLink}
      </button>
      <PrintButton />
      <span role="status">{outcome === "copied" && t.panel.copied}</span>
      {outcome === "refused" && (
        <p className="panel-copy">
          <label htmlFor={id}>{t.panel.copyFailed}</label>
          <input id={id} readOnly value={address()} onFocus={(event) => event.currentTarget.select()} />
        </p>
      )}
    </div>
  );
}
