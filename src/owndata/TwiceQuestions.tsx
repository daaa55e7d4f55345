/** Areas that a table has several values of: which one counts. */

import { formatCell, formatNumber } from "../i18n/formatValue.ts";
import { areaName } from "./areaList.ts";
import { Select } from "./Field.tsx";
import { type Fixes, spotKey, twiceKey } from "./fixes.ts";
import type { Report } from "./join.ts";
import type { PartProps } from "./parts.ts";
import { columnLetters } from "./table.ts";

interface Props extends PartProps {
  readonly report: Report;
}

const RULES: readonly Fixes["allTwice"][] = ["ask", "first", "last"];

export function TwiceQuestions({ words, work, state, report }: Props) {
  const { twice, settings, decimals } = report;
  const { report: said, locale } = words;
  const { fixes } = state;
  if (twice.count === 0) return null;
  const rest = twice.count - twice.first.length;
  return (
    <>
      <h4>{said.twice}</h4>
      <ul className="owndata-questions">
        {twice.first.map(({ code, year, values }) => {
          const key = twiceKey(code, year);
          const options = values.map((one) => {
            const value = formatCell(one.value, decimals, locale);
            return [spotKey(one), said.twiceValue(value, one.row + 1, columnLetters(one.column))] as const;
          });
          return (
            <li key={key}>
              <Select
                label={said.twiceOf(areaName(settings.areas, code), year)}
                options={[["", said.choose], ...options]}
                value={fixes.twice[key] ?? ""}
                onChoose={(place) => work.setFixes({ twice: { ...fixes.twice, [key]: place } })}
              />
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="owndata-note">{said.more(formatNumber(rest, 0, locale))}</p>}
      {twice.count > 1 && (
        <div className="owndata-fields">
          <Select
            label={said.allTwice}
            options={RULES.map((rule) => [rule, said.allTwices[rule]])}
            value={fixes.allTwice}
            onChoose={(rule) => work.setFixes({ allTwice: RULES.find((one) => one === rule) ?? "ask" })}
          />
        </div>
      )}
    </>
  );
}
