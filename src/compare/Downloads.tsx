/** The comparison as files: made in the browser when asked for. */

import { useState } from "react";
import { sliceFrom } from "../content/library.ts";
import type { CountySlice } from "../content/slices.ts";
import type { ComparedActors, Pair } from "../domain/compare.ts";
import { day } from "../i18n/format.ts";
import { useAtlas, useLanguage, useWorld } from "../state/world.tsx";
import { save } from "../ui/save.ts";
import type { RowsProps } from "./Comparison.tsx";
import type { FigureRow } from "./comparedRows.ts";

interface Props extends RowsProps {
  readonly actors: ComparedActors;
  readonly slices: Pair<CountySlice>;
  /** All that are compared. */
  readonly rows: readonly FigureRow[];
  /** How many series could not be read. */
  readonly failed: number;
}

type FileKind = "csv" | "xlsx";

export function Downloads({ kit, names, actors, slices, rows, failed }: Props) {
  const { words, figureWords } = kit;
  const { download } = words;
  const { t, locale, labels } = useLanguage();
  const atlas = useAtlas();
  const { library, today } = useWorld();
  const [state, setState] = useState<"idle" | "waiting" | "failed">("idle");

  /** The indicators' own texts name their sources: fetched with the first file. */
  const aboutOf = ({ label: { id } }: FigureRow) => sliceFrom(library, `${locale}/indicator-${id}`);

  const make = async (kind: FileKind) => {
    // A file of figures without their sources would be no file to trust: where one cannot be had, none is made.
    const [files, ...abouts] = await Promise.all([import("./comparisonFiles.ts"), ...rows.map(aboutOf)]);
    const comparison = files.comparisonOf(
      {
        words,
        figureWords,
        t,
        labels,
        short: (code) => atlas.county(code).short,
        actors,
        counties: slices,
        figures: rows.map(({ compared, label, series: { decimals } }, index) => ({
          compared,
          decimals,
          label,
          about: abouts[index] ?? null,
        })),
        failed,
      },
      { day: day(today(), locale), address: location.href },
    );
    if (kind === "csv")
      return new Blob([files.comparisonCsv(comparison)], { type: "text/csv;charset=utf-8" });
    return files.comparisonWorkbook(comparison);
  };

  const onDownload = (kind: FileKind) => {
    setState("waiting");
    make(kind).then(
      (blob) => {
        save(blob, `${download.fileName(...names)}.${kind}`);
        setState("idle");
      },
      () => setState("failed"),
    );
  };

  return (
    <fieldset className="compare-actions">
      <legend className="ui-hidden">{download.group}</legend>
      {(["csv", "xlsx"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-disabled={state === "waiting"}
          onClick={() => state !== "waiting" && onDownload(kind)}
        >
          {download[kind]}
        </button>
      ))}
      <span role="status">
        {state === "waiting" && download.waiting}
        {state === "failed" && download.failed}
      </span>
    </fieldset>
  );
}
