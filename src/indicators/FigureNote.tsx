/** The panel's words on the indicator that the map shows: what it means, where it comes from, and what to mind. */

import { FiguresStatus } from "./FiguresStatus.tsx";
import { useFigures } from "./useFigures.ts";

export function FigureNote() {
  const state = useFigures();
  if (state.status === "ready") return <state.figures.kit.code.Note figures={state.figures} />;
  return <FiguresStatus status={state.status} />;
}
