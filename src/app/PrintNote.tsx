/** The last line of a printed sheet: when it was printed, and where the view can be found again. Nothing of it is on screen. */

import { day } from "../i18n/format.ts";
import { ownHash } from "../state/own.ts";
import { usePageAddress } from "../state/usePageAddress.ts";
import { useLanguage, useViewState, useWorld } from "../state/world.tsx";
import { usePrinting } from "../ui/usePrinting.ts";

export function PrintNote() {
  const { t, locale } = useLanguage();
  const { today } = useWorld();
  const { view, ownCode } = useViewState();
  const address = usePageAddress();
  if (!usePrinting()) return null;
  return (
    <p className="app-printed">
      {/* A place on the page is none on paper; figures are. */}
      {t.printed(day(today(), locale))} <span>{address().split("#")[0] + ownHash(view, ownCode)}</span>
    </p>
  );
}
