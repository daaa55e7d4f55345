/** The last line of a printed sheet: when it was printed, and where the view can be found again. Nothing of it is on screen. */

import { day } from "../i18n/format.ts";
import { useLanguage, useWorld } from "../state/world.tsx";
import { usePrinting } from "../ui/usePrinting.ts";

export function PrintNote() {
  const { t, locale } = useLanguage();
  const { today } = useWorld();
  if (!usePrinting()) return null;
  const { origin, pathname, search } = location;
  return (
    <p className="app-printed">
      {t.printed(day(today(), locale))} <span>{origin + pathname + search}</span>
    </p>
  );
}
