/** How the table was read: its first rows, and every guess as a choice. */

import { useId } from "react";
import { OWN_AREAS, OWN_DECIMALS } from "../domain/ownFigures.ts";
import { list } from "../i18n/format.ts";
import { formatNumber } from "../i18n/formatValue.ts";
import { Radios, Select, Tick } from "./Field.tsx";
import { yearHeadings } from "./headings.ts";
import type { Report } from "./join.ts";
import type { Layout } from "./layout.ts";
import { DECIMAL_SIGNS, decimalsOf, readNumber } from "./numbers.ts";
import type { PartProps } from "./parts.ts";
import type { Preview } from "./session.ts";
import { TablePreview } from "./TablePreview.tsx";
import { cellText, columnLetters } from "./table.ts";

interface Props extends PartProps {
  readonly preview: Preview;
  readonly report: Report;
}

/** Columns by their letters and headings. */
function columnOptions({ words, preview, report }: Props): readonly (readonly [string, string])[] {
  const { headRow } = report.settings;
  const head = headRow === null ? undefined : preview.first[headRow];
  return Array.from({ length: Math.min(preview.columns, 40) }, (_, column) => [
    String(column),
    words.layout.column(columnLetters(column), cellText(head, column)),
  ]);
}

/** Where the years are, as one choice: `one`, `headings`, or a column's number. */
function yearChoice(value: string): Partial<Layout> {
  if (value === "one" || value === "headings") return { yearsAt: value };
  return { yearsAt: "column", yearColumn: Number(value) };
}

function YearsSelect(props: Props) {
  const { words, work, preview, report } = props;
  const { settings } = report;
  const { layout } = words;
  const headings = yearHeadings(preview.first, settings).map(({ year }) => String(year));
  const [first, last] = [headings[0], headings.at(-1)];
  const span = headings.length > 3 ? `${first}–${last}` : list(headings, words.locale);
  const inHeadings = [["headings", layout.yearsHeadings(span)]] as const;
  const columns = columnOptions(props).map(([value, label]) => [value, layout.yearsColumn(label)] as const);
  const options = [["one", layout.yearsOne] as const, ...(first ? inHeadings : []), ...columns];
  return (
    <Select
      label={layout.years}
      options={options}
      value={settings.yearsAt === "column" ? String(settings.yearColumn) : settings.yearsAt}
      onChoose={(value) => work.setLayout(yearChoice(value))}
    />
  );
}

function Doubt({ words, report }: Props) {
  const { doubtful, settings, unit } = report;
  const value = doubtful === null ? null : readNumber(doubtful, { decimal: settings.decimal, unit });
  if (doubtful === null || value === null) return null;
  const shown = formatNumber(value, decimalsOf(value, OWN_DECIMALS), words.locale);
  return <p className="owndata-note">{words.layout.doubtful(doubtful, shown)}</p>;
}

export function LayoutPart(props: Props) {
  const { words, work, state, preview, report } = props;
  const { layout } = words;
  const { settings, signs } = report;
  const id = useId();
  const columns = columnOptions(props);
  const heads = preview.first.map((_, row) => [String(row), layout.headRow(row + 1)] as const);
  return (
    <section className="owndata-part" aria-labelledby={id}>
      <h3 id={id}>{layout.title}</h3>
      {!state.found && <p className="owndata-failure">{layout.notFound}</p>}
      <TablePreview words={words} preview={preview} settings={settings} />
      <div className="owndata-fields">
        {preview.sheets.length > 1 && (
          <Select
            label={layout.sheet}
            options={preview.sheets.map((name, index) => [String(index), name])}
            value={String(preview.sheet)}
            onChoose={(value) => work.setSheet(Number(value))}
          />
        )}
        <Select
          label={layout.head}
          options={[["none", layout.noHead], ...heads]}
          value={settings.headRow === null ? "none" : String(settings.headRow)}
          onChoose={(value) => work.setLayout({ headRow: value === "none" ? null : Number(value) })}
        />
        <Select
          label={layout.area}
          options={columns}
          value={String(settings.areaColumn)}
          onChoose={(value) => work.setLayout({ areaColumn: Number(value) })}
        />
        <YearsSelect {...props} />
        {settings.yearsAt !== "headings" && (
          <Select
            label={layout.value}
            options={columns}
            value={String(settings.valueColumn)}
            onChoose={(value) => work.setLayout({ valueColumn: Number(value) })}
          />
        )}
      </div>
      {report.nameless > 0 && (
        <Tick
          label={layout.fill(report.nameless)}
          ticked={settings.fill}
          onTick={(fill) => work.setSettings({ fill })}
        />
      )}
      <Radios
        legend={layout.areas}
        options={OWN_AREAS.map((areas) => [areas, layout.areaKinds[areas]])}
        value={settings.areas}
        onChoose={(areas) => work.setSettings({ areas })}
      />
      <Radios
        legend={layout.decimal}
        options={DECIMAL_SIGNS.map((sign) => [sign, layout.decimals[sign]])}
        value={settings.decimal}
        onChoose={(decimal) => work.setSettings({ decimal })}
      />
      <Doubt {...props} />
      {signs["-"] > 0 && (
        <Radios
          legend={layout.dash}
          options={(["missing", "zero"] as const).map((dash) => [dash, layout.dashes[dash]])}
          value={settings.dash}
          onChoose={(dash) => work.setSettings({ dash })}
        />
      )}
    </section>
  );
}
