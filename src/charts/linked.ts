/** What is pointed at and chosen, and the two ways to say so: shared by a figure with map, list and table. */

import type { CountyCode } from "../domain/county.ts";

export interface Linked {
  readonly selected: CountyCode | null;
  readonly active: CountyCode | null;
  readonly onActive: (code: CountyCode | null) => void;
  readonly onPick: (code: CountyCode) => void;
}

/** What is chosen is drawn over the others, what is pointed at over all. */
export const drawingOrder = (code: CountyCode, { selected, active }: Pick<Linked, "selected" | "active">) =>
  code === active ? 2 : code === selected ? 1 : 0;

/** The class of a county's dot by its state. */
export function dotClass(
  code: CountyCode,
  paint: string,
  { selected, active }: Pick<Linked, "selected" | "active">,
) {
  const state = code === selected ? " charts-dot-selected" : code === active ? " charts-dot-active" : "";
  return `charts-dot paint-${paint}${state}`;
}
