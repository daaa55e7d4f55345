/** The report before anything is drawn: what fits, what the reader has to decide, and what is set aside. */

import { useId } from "react";
import { formatNumber } from "../i18n/formatValue.ts";
import { AREA_CODES, areaName } from "./areaList.ts";
import { Tick } from "./Field.tsx";
import type { Report, Some, Spot } from "./join.ts";
import { MISSING_SIGNS } from "./missing.ts";
import { NameQuestions } from "./NameQuestions.tsx";
import type { PartProps } from "./parts.ts";
import { TwiceQuestions } from "./TwiceQuestions.tsx";
import { columnLetters } from "./table.ts";

interface Props extends PartProps {
  readonly report: Report;
}

/** Cells by row and column with what stands in them, and how many more there are. */
function Spots({
  words,
  spots,
  whole = false,
}: {
  words: Props["words"];
  spots: Some<Spot>;
  whole?: boolean;
}) {
  const { report, locale } = words;
  const rest = spots.count - spots.first.length;
  return (
    <ul className="owndata-list">
      {spots.first.map(({ row, column, text }) => (
        <li key={`${row}:${column}`}>
          {whole ? report.where(row + 1) : report.cell(row + 1, columnLetters(column))}: {report.quoted(text)}
        </li>
      ))}
      {rest > 0 && <li>{report.more(formatNumber(rest, 0, locale))}</li>}
    </ul>
  );
}

function Cells({ words, work, state, report }: Props) {
  const { notNumbers, notYears } = report;
  const count = notNumbers.count + notYears.count;
  if (count === 0) return null;
  return (
    <>
      {notNumbers.count > 0 && <h4>{words.report.notNumbers}</h4>}
      {notNumbers.count > 0 && <Spots words={words} spots={notNumbers} />}
      {notYears.count > 0 && <h4>{words.report.notYears}</h4>}
      {notYears.count > 0 && <Spots words={words} spots={notYears} />}
      <Tick
        label={words.report.asMissing(count)}
        ticked={state.fixes.noNumber === "missing"}
        onTick={(ticked) => work.setFixes({ noNumber: ticked ? "missing" : "ask" })}
      />
    </>
  );
}

/** Rows that are no part of the figures, by what they are; opened to see which. */
function Aside({ words, report }: Props) {
  const { report: said } = words;
  const { settings, country, otherAreas, notes, leftOut, sameTwice, rounded, signs } = report;
  const rows = [
    [country, said.country(country.count)],
    [otherAreas, said.otherAreas(otherAreas.count, settings.areas)],
    [notes, said.notes(notes.count)],
    [leftOut, said.leftOut(leftOut.count)],
  ] as const;
  const signTexts = MISSING_SIGNS.filter((sign) => signs[sign] > 0).map((sign) =>
    said.signs[sign](signs[sign], settings.dash === "zero"),
  );
  const texts = [
    ...(sameTwice > 0 ? [said.sameTwice(sameTwice)] : []),
    ...signTexts,
    ...(rounded > 0 ? [said.rounded(rounded)] : []),
  ];
  const shown = rows.filter(([spots]) => spots.count > 0);
  if (shown.length + texts.length === 0) return null;
  return (
    <>
      <h4>{said.aside}</h4>
      <ul className="owndata-list">
        {shown.map(([spots, text]) => (
          <li key={text}>
            <details>
              <summary>{text}</summary>
              <Spots words={words} spots={spots} whole />
            </details>
          </li>
        ))}
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

export function ReportPart(props: Props) {
  const { words, state, report } = props;
  const { areas } = report.settings;
  const { missing, matched, ambiguous, unknown } = report;
  const id = useId();
  return (
    <section className="owndata-part" aria-labelledby={id}>
      <h3 id={id}>{words.report.title}</h3>
      <p role="status">
        {state.busy === "joining"
          ? words.report.busy
          : words.report.matched(matched, AREA_CODES[areas].length, areas)}
      </p>
      <NameQuestions {...props} heading={words.report.ambiguous} questions={ambiguous} />
      <NameQuestions {...props} heading={words.report.unknown} questions={unknown} canLeaveAll />
      <TwiceQuestions {...props} />
      <Cells {...props} />
      {missing.length > 0 && (
        <details>
          <summary>{words.report.missing(missing.length, areas)}</summary>
          <p className="owndata-note">{missing.map((code) => areaName(areas, code)).join(", ")}</p>
        </details>
      )}
      <Aside {...props} />
    </section>
  );
}
