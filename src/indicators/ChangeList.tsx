/** All changes of the responsibility: each year a link, each county a link. Loaded when the list is opened. */

import { Fragment, useMemo } from "react";
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

export default function ChangeList() {
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
