/** What the map shows of an indicator, complete: picture, words of every county, and the sentences on the whole. */

import type { CountyCode } from "../../domain/county.ts";
import type { Part } from "../../domain/indicator.ts";
import type { AreaCode, Value } from "../../domain/series.ts";
import type { TooltipText } from "../../map/HoverTooltip.tsx";
import type { Scene } from "../../map/scene.ts";

export interface Picture {
  readonly scene: Omit<Scene, "selected">;
  readonly year: number;
  readonly part: Part;
  /** Of every area in the year and part shown; null where there are none. */
  readonly values: ReadonlyMap<AreaCode, Value> | null;
  /** The indicator with its part and year, as the document's title has it. */
  readonly title: string;
  /** What the map shows, in sentences; the first is the most important. */
  readonly insight: readonly string[];
  /** What is said when the year has changed. */
  readonly yearSaid: string;
  /** What the layer says of a county, after its name. */
  says(code: CountyCode): string;
  tooltip(code: CountyCode): Pick<TooltipText, "lines">;
}
