/** Title, unit, year and kind of the figures, and the button that shows them, with what is left to do before it can. */

import { useId } from "react";
import { OWN_TITLE_LENGTH, OWN_UNIT_LENGTH, type OwnFigures } from "../domain/ownFigures.ts";
import { list } from "../i18n/format.ts";
import { ownFigures, toDo } from "./details.ts";
import { Line, Radios } from "./Field.tsx";
import type { PartProps } from "./parts.ts";

interface Props extends PartProps {
  readonly onShow: (figures: OwnFigures) => void;
}

const KINDS = ["rate", "count"] as const;

export function DetailsPart({ words, work, state, onShow }: Props) {
  const { details: said } = words;
  const { report, details, busy } = state;
  const id = useId();
  const figures = report && busy === "no" ? ownFigures(report, details) : null;
  const left = toDo(report, details).map((what) => said.toDo[what]);
  return (
    <section className="owndata-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{said.title}</h3>
      <Line
        label={said.name}
        note={said.nameNote}
        value={details.title}
        length={OWN_TITLE_LENGTH}
        onChange={(title) => work.setDetails({ title })}
      />
      <Line
        label={said.unit}
        note={said.unitNote}
        value={details.unit}
        length={OWN_UNIT_LENGTH}
        onChange={(unit) => work.setDetails({ unit })}
      />
      {report?.settings.yearsAt === "one" && (
        <Line
          label={said.year}
          value={details.year}
          length={4}
          numeric
          onChange={(year) => work.setDetails({ year })}
        />
      )}
      <Radios
        legend={said.kind}
        options={KINDS.map((kind) => [kind, said.kinds[kind]])}
        value={details.kind}
        onChoose={(kind) => work.setDetails({ kind })}
      />
      <div className="owndata-row">
        <button
          type="button"
          className="owndata-show"
          aria-disabled={figures === null}
          aria-describedby={`${id}-left`}
          onClick={({ currentTarget }) => {
            if (!figures) return;
            onShow(figures);
            // Closed as by its own button, the dialogue gives the focus back.
            currentTarget.closest("dialog")?.close();
          }}
        >
          {said.show}
        </button>
        <p id={`${id}-left`} role="status" className="owndata-note">
          {left.length > 0 ? said.left(list(left, words.locale)) : said.ready}
        </p>
      </div>
    </section>
  );
}
