/** The table of a map of municipalities: a row each, with county, value and place. */

import { isNumber } from "../../domain/series.ts";
import { formatNumber, MISSING_SIGNS } from "../../i18n/formatValue.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { useActions, useAtlas, useLanguage, useView } from "../../state/world.tsx";
import type { Picture } from "../figures/picture.ts";
import { sourceLine } from "../figures/sourceLine.ts";
import { marked, unitText } from "../figures/unitText.ts";
import { HeaderCell } from "../SortableTable.tsx";
import type { Figures } from "../useFigures.ts";
import { municipalRows } from "./municipalRows.ts";

interface Props {
  readonly figures: Figures;
  readonly picture: Picture & { readonly kind: "municipal" };
}

export function MunicipalTable({ figures: { kit, first }, picture }: Props) {
  const { words } = kit;
  const { about, series } = first;
  const { t, locale } = useLanguage();
  const atlas = useAtlas();
  const { sort, county: selected, other } = useView();
  const { selectCounty } = useActions();
  return (
    <>
      <table className="indicators-table municipal-table">
        <caption>
          {marked(words.municipal.caption(about.title, unitText(words, about), picture.year), about)}
        </caption>
        <thead>
          <tr>
            <HeaderCell id="kod" title={t.table.code} />
            <HeaderCell id="kommun" title={t.table.municipality} />
            <HeaderCell id="lan" title={t.table.county} />
            <HeaderCell id="varde" title={words.table.value} className="figures-number" />
            <HeaderCell id="plats" title={t.table.rank} className="figures-number" />
          </tr>
        </thead>
        <tbody>
          {municipalRows(picture.figures, atlas, sort, locale).map(({ code, name, county, value, place }) => {
            const chosen = county === selected || county === other;
            return (
              <tr key={code} className={chosen ? "indicators-selected" : undefined}>
                <td className="indicators-code">{code}</td>
                <th scope="row" lang="sv">
                  {name}
                </th>
                <td data-label={t.table.county}>
                  <ViewLink
                    to={{ county }}
                    current={chosen}
                    onFollow={(focus) => selectCounty(county, focus)}
                  >
                    {atlas.county(county).long[locale]}
                  </ViewLink>
                </td>
                <td className="figures-number" data-label={words.table.value}>
                  {isNumber(value) ? (
                    formatNumber(value, series.decimals, locale)
                  ) : (
                    <>
                      <span aria-hidden="true">{MISSING_SIGNS[value]}</span>
                      <span className="ui-hidden">{words.missing[value]}</span>
                    </>
                  )}
                </td>
                <td className="figures-number" data-label={t.table.rank}>
                  {place ?? t.table.no}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="figures-under">
        <p>{about.definition}</p>
        <p>{sourceLine(words, about)}</p>
      </div>
    </>
  );
}
