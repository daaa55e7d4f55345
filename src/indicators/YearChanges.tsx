/** All changes of the responsibility as a list that opens under the slider: each year a link, each county a link. */

import { Fragment, useMemo, useState } from "react";
import { changeList } from "../i18n/changeList.ts";
import type { Phrase } from "../i18n/phrase.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { useActions, useAtlas, useLanguage, useView } from "../state/world.tsx";

function Said({ phrase }: { phrase: Phrase }) {
  return phrase.map((part) =>
    typeof part === "string" ? (
      <Fragment key={part}>{part}</Fragment>
    ) : (
      <span key={part.actor} lang="sv">
        {part.actor}
      </span>
    ),
  );
}

function ChangeList() {
  const { t, locale } = useLanguage();
  const atlas = useAtlas();
  const { year: shown } = useView();
  const { setYear, selectCounty } = useActions();
  const years = useMemo(() => changeList(t, atlas.spells), [t, atlas]);
  return (
    <ol className="indicators-years">
      {years.map(({ year, summary, changes }) => (
        <li key={year}>
          <ViewLink to={{ year }} current={year === shown} onFollow={() => setYear(year)}>
            {year}
          </ViewLink>
          <div>
            <p>{summary}</p>
            <ul>
              {changes.map(({ county, phrase, confidence }) => (
                <li key={county}>
                  <ViewLink to={{ county }} onFollow={(focus) => selectCounty(county, focus)}>
                    {atlas.county(county).long[locale]}
                  </ViewLink>
                  {": "}
                  <Said phrase={phrase} />
                  {confidence !== "high" && (
                    <span className="indicators-doubt"> ({t.confidence[confidence]})</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

export function YearChanges() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details className="indicators-changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.changes.title}</summary>
      {/* Not before it is asked for: the prerendered page would carry it to every reader. */}
      {open && (
        <>
          <p className="indicators-none">{t.changes.intro}</p>
          <ChangeList />
        </>
      )}
    </details>
  );
}
