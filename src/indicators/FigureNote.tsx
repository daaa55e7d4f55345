/** The panel's words on the indicator that the map shows: of the country what it means and where it comes from, of a county what it says. */

import type { CountyCode } from "../domain/county.ts";
import { FiguresStatus } from "./FiguresStatus.tsx";
import { useFigures } from "./useFigures.ts";

export function FigureNote() {
  const state = useFigures();
  if (state.status === "ready") return <state.figures.kit.code.Note figures={state.figures} />;
  return <FiguresStatus status={state.status} />;
}

export function CountyFigureNote({ code }: { code: CountyCode }) {
  const state = useFigures();
  if (state.status === "none") return null;
  if (state.status === "ready")
    return <state.figures.kit.code.CountyNote figures={state.figures} code={code} />;
  return <FiguresStatus status={state.status} />;
}
