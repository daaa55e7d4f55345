/** The country's panel while an indicator is on the map: the way back, and what is said of the indicator. */

import type { ReactNode } from "react";
import { LayerLink } from "../state/LayerLink.tsx";
import { useLanguage, useLocked } from "../state/world.tsx";
import { CopyLink } from "./CopyLink.tsx";

export function IndicatorPanel({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const locked = useLocked("visa");
  return (
    <>
      {!locked && (
        <p className="panel-back">
          <LayerLink layer="aktorer">{t.headline.actors}</LayerLink>
        </p>
      )}
      <CopyLink />
      {children}
    </>
  );
}
