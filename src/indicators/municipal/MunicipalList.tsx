/** Municipalities with their values and places in the country, in the order they are given. */

import type { MunicipalFigure } from "../../domain/municipalFigures.ts";
import { isNumber } from "../../domain/series.ts";
import { formatNumber } from "../../i18n/formatValue.ts";
import { useLanguage } from "../../state/world.tsx";
import type { Figures } from "../useFigures.ts";

interface Props {
  readonly figures: Figures;
  readonly caption: string;
  readonly list: readonly MunicipalFigure[];
}

export function MunicipalList({ figures: { kit, first }, caption, list }: Props) {
  const { words } = kit;
  const { t, locale } = useLanguage();
  return (
    <table className="municipal-list">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.municipal.municipality}</th>
          <th scope="col">{words.table.value}</th>
          <th scope="col">{t.table.rank}</th>
        </tr>
      </thead>
      <tbody>
        {list.map(({ code, name, value, place }) => (
          <tr key={code}>
            <th scope="row" lang="sv">
              {name}
            </th>
            {isNumber(value) ? (
              <td className="figures-number">{formatNumber(value, first.series.decimals, locale)}</td>
            ) : (
              <td>{words.missing[value]}</td>
            )}
            <td className="figures-number">{place ?? t.table.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
