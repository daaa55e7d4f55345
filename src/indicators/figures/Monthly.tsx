/** The monthly series behind a yearly one, as a line: it has no map of its own. */

import { useEffect } from "react";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { AreaCode } from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { useLanguage, useSlice, useWorld } from "../../state/world.tsx";
import { monthlyOf } from "./monthlyOf.ts";
import { OverTime } from "./OverTime.tsx";

interface Props {
  readonly words: FigureWords;
  readonly id: IndicatorId;
  readonly area: AreaCode;
  readonly name: string;
}

export function Monthly({ words, id, area, name }: Props) {
  const { library } = useWorld();
  const { locale } = useLanguage();
  const monthly = monthlyOf(id);
  const series = useSlice(monthly && `figures/${monthly}`);
  const about = useSlice(monthly && `${locale}/indicator-${monthly}`);
  useEffect(() => {
    if (!monthly) return;
    library.request(`figures/${monthly}`);
    library.request(`${locale}/indicator-${monthly}`);
  }, [library, locale, monthly]);
  if (series?.status !== "ready" || about?.status !== "ready") return null;
  return (
    <>
      <h4>{words.about.monthly}</h4>
      <OverTime
        words={words}
        indicator={{ series: series.data, about: about.data }}
        part={{}}
        area={area}
        name={name}
      />
    </>
  );
}
