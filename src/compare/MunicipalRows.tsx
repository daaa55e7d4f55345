/** While figures of the municipalities are on the map: the ends and the middle of each county's own, since a county has no value of them. */

import type { CountyCode } from "../domain/county.ts";
import { fromHighest, type MeasuredFigure, middleOf } from "../domain/municipalFigures.ts";
import { formatFull } from "../i18n/formatValue.ts";
import { heading, unitText } from "../indicators/figures/unitText.ts";
import { useFigures } from "../indicators/useFigures.ts";
import type { PairProps } from "./Comparison.tsx";
import { PairGroup, PairRow, PairTable } from "./PairTable.tsx";

/** More names than these at one value are counted instead. */
const MOST_NAMES = 3;

/** With one value in the county there are no ends; with two there is no middle. */
function placesOf(falling: readonly MeasuredFigure[]) {
  const [highest, lowest] = [falling[0], falling.at(-1)];
  if (!highest || !lowest) return [];
  const at = ({ value }: MeasuredFigure) => falling.filter((one) => one.value === value);
  if (highest.value === lowest.value) return [{ word: null, list: falling }];
  return [
    { word: "highest", list: at(highest) },
    ...(falling.length > 2 ? [{ word: "middle", list: middleOf(falling).toReversed() } as const] : []),
    { word: "lowest", list: at(lowest) },
  ] as const;
}

export function MunicipalRows({ kit, names, codes }: PairProps) {
  const state = useFigures();
  if (state.status !== "ready" || state.figures.picture.kind !== "municipal") return null;
  const { first, picture } = state.figures;
  const { about, series } = first;
  const { figureWords, words } = kit;
  const { municipal } = figureWords;
  const written = (value: number) =>
    formatFull(value, { unit: about.unit, decimals: series.decimals }, words.locale);
  const cell = (code: CountyCode) => {
    const own = picture.figures.filter(({ county }) => county === code);
    const falling = fromHighest(own);
    return (
      <div className="compare-ends">
        {placesOf(falling).map(({ word, list }) => {
          const values = [...new Set(list.map(({ value }) => value))];
          return (
            <div key={word}>
              {word && <span className="compare-detail">{municipal[word]}</span>}
              {values.map((value) => {
                const of = list.filter((one) => one.value === value);
                return (
                  <div key={value}>
                    <strong>{written(value)}</strong>{" "}
                    {of.length > MOST_NAMES ? (
                      municipal.count(of.length)
                    ) : (
                      <span lang="sv">{of.map(({ name }) => name).join(", ")}</span>
                    )}
                  </div>
                );
              })}
            </div>
          );
        })}
        <span className="compare-detail">{municipal.withValue(falling.length, own.length)}</span>
      </div>
    );
  };
  const title = heading(about.title, unitText(figureWords, about), picture.year);
  return (
    <>
      <PairTable caption={`${title}: ${names.join(", ")}`} names={names} row={words.columns.row}>
        <PairGroup columns={3}>
          <PairRow
            head={
              <>
                <strong>{about.title}</strong>
                <span className="panel-note"> {heading(unitText(figureWords, about), picture.year)}</span>
                {about.own && <span className="panel-caveat">{about.own.mark}</span>}
              </>
            }
            names={names}
            cell={(which) => cell(codes[which])}
          />
        </PairGroup>
      </PairTable>
      <p className="panel-note">{municipal.noSum}</p>
    </>
  );
}
