/** A county's statistics in its panel: fetched when the reader comes near them. */

import { useEffect, useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import { useLanguage } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
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
  const here = near && kit?.words.locale === locale;
  return (
    <section ref={section}>
      <h3>{t.figures.title}</h3>
      <FetchStatus
        status={here || status !== "idle" ? status : "loading"}
        words={{ ...t.figures, retry: t.panel.retry }}
        onRetry={retry}
      />
      {here && <kit.code.CountyRows kit={kit} code={code} />}
    </section>
  );
}
