/** The foot of a map on a host page: where what it shows comes from, and the way to the whole page. */

import { memo } from "react";
import { useFigures } from "../indicators/useFigures.ts";
import { usePageAddress } from "../state/usePageAddress.ts";
import { useLanguage } from "../state/world.tsx";

export const EmbedFoot = memo(function EmbedFoot() {
  const { t } = useLanguage();
  const state = useFigures();
  const address = usePageAddress();
  return (
    <footer className="app-foot">
      {state.status === "ready" ? (
        <state.figures.kit.code.Source figures={state.figures} />
      ) : (
        <p>{t.footer.short}</p>
      )}
      <p>
        <a href={address()} target="_blank" rel="noopener">
          {t.footer.own}
        </a>
      </p>
    </footer>
  );
});
