/** "Print": the browser's own dialogue, for readers who do not look for it in a menu. */

import { useLanguage } from "../state/world.tsx";

export function PrintButton() {
  const { t } = useLanguage();
  return (
    <button type="button" onClick={() => print()}>
      {t.panel.print}
    </button>
  );
}
