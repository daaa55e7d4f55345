/** Names that the reader decides on: which area each is, or that its rows are left out. */

import { formatNumber } from "../i18n/formatValue.ts";
import { AREA_CODES, areaName } from "./areaList.ts";
import { Select, Tick } from "./Field.tsx";
import { LEFT_OUT } from "./fixes.ts";
import type { Report, Some } from "./join.ts";
import type { PartProps } from "./parts.ts";
import type { NameQuestion } from "./rowNames.ts";

interface Props extends PartProps {
  readonly report: Report;
  readonly heading: string;
  readonly questions: Some<NameQuestion>;
  /** Whether all that are not decided can be left out at once. */
  readonly canLeaveAll?: boolean;
}

function Question({ question, ...props }: Props & { readonly question: NameQuestion }) {
  const { words, work, state, report } = props;
  const { areas } = report.settings;
  const { key, text, row, rows, codes, proposal } = question;
  const { report: said, locale } = words;
  const name = (code: string) => areaName(areas, code);
  const sorted = [...(codes.length > 0 ? codes : AREA_CODES[areas])].sort((a, b) =>
    name(a).localeCompare(name(b), locale),
  );
  const decide = (fix: string) => work.setFixes({ names: { ...state.fixes.names, [key]: fix } });
  const fix = state.fixes.names[key] ?? "";
  const label = `${said.where(row + 1)}: ${said.quoted(text)} ${said.rowsLike(rows)}`.trim();
  return (
    <li>
      <Select
        label={label}
        name={said.whichArea(row + 1, said.quoted(text))}
        options={[
          ["", said.choose],
          ...sorted.map((code) => [code, name(code)] as const),
          [LEFT_OUT, said.leaveOut],
        ]}
        value={fix}
        onChoose={decide}
      />
      {proposal && fix !== proposal && (
        <button type="button" onClick={() => decide(proposal)}>
          {said.isIt(name(proposal))}
        </button>
      )}
    </li>
  );
}

export function NameQuestions(props: Props) {
  const { words, work, state, heading, questions, canLeaveAll = false } = props;
  if (questions.count === 0) return null;
  const rest = questions.count - questions.first.length;
  return (
    <>
      <h4>{heading}</h4>
      <ul className="owndata-questions">
        {questions.first.map((question) => (
          <Question key={question.key} {...props} question={question} />
        ))}
      </ul>
      {rest > 0 && <p className="owndata-note">{words.report.more(formatNumber(rest, 0, words.locale))}</p>}
      {canLeaveAll && questions.count > 1 && (
        <Tick
          label={words.report.outAll}
          ticked={state.fixes.allUnknown === "out"}
          onTick={(ticked) => work.setFixes({ allUnknown: ticked ? "out" : "ask" })}
        />
      )}
    </>
  );
}
