/** A county's statistics in its panel: fetched when the reader comes near them. */

import { useEffect, useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import { useLanguage } from "../state/world.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";
import { useNear } from "../ui/useNear.ts";
import { useFigureKit } from "./FigureKitProvider.tsx";

export function CountyFigures({ code }: { code: CountyCode }) {
  const { t, locale } = useLanguage();
  const { kit, status, want, retry } = useFigureKit();
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  useEffect(() => {
    if (near) want();
  }, [near, want]);
  const busy = status === "trying again";
  return (
    <section ref={section}>
      <h3>{t.figures.title}</h3>
      {/* There before it has something to say: screen readers hear only what changes in it. */}
      <div role="status">
        {(status === "failed" || busy) && (
          <TryAgain
            text={busy ? t.figures.loading : t.figures.failed}
            button={t.panel.retry}
            busy={busy}
            onRetry={retry}
          />
        )}
      </div>
      {near && kit?.words.locale === locale ? (
        <kit.code.CountyRows kit={kit} code={code} />
      ) : (
        status !== "failed" && !busy && <p className="panel-loading">{t.figures.loading}</p>
      )}
    </section>
  );
}
