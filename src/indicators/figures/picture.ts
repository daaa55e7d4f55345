/** What the map shows of one or two indicators, complete: picture, words of every county, and the sentences on the whole. */

import type { Choice } from "../../domain/breaks.ts";
import type { Breaks } from "../../domain/classify.ts";
import type { Correlation } from "../../domain/correlation.ts";
import type { CountyCode } from "../../domain/county.ts";
import type { Part } from "../../domain/indicator.ts";
import type { MunicipalFigure } from "../../domain/municipalFigures.ts";
import type { AreaCode, Series, Value } from "../../domain/series.ts";
import type { BivariateScene } from "../../map/bivariateScene.ts";
import type { FigureScene } from "../../map/figureScene.ts";
import type { MunicipalScene } from "../../map/municipalScene.ts";
import type { SymbolScene } from "../../map/symbols.ts";
import type { TooltipText } from "../../map/tooltipBox.ts";
import type { Indicator } from "../useFigures.ts";

/** A series in one year and part. */
export interface Subject {
  readonly series: Series;
  readonly part: Part;
  readonly year: number;
}

interface Common {
  /** The first indicator in the year and part shown. */
  readonly subject: Subject;
  readonly choice: Choice;
  readonly year: number;
  readonly part: Part;
  /** Of every area in the year and part shown; null where there are none. */
  readonly values: ReadonlyMap<AreaCode, Value> | null;
  /** The indicator with its part, as a sentence names it. */
  readonly name: string;
  /** The indicator with its part and year, as the document's title has it. */
  readonly title: string;
  /** What the map shows, in sentences; the first is the most important. */
  readonly insight: readonly string[];
  /** Whose figures they are, where they are a sender's own and not ours; with their title where only one of two is. */
  readonly mark: string | null;
  /** What is said when the map begins to show it. */
  readonly said: string;
  /** What is said when the year has changed. */
  readonly yearSaid: string;
  /** What the layer says of a county, after its name. */
  says(code: CountyCode): string;
  tooltip(code: CountyCode): Pick<TooltipText, "lines">;
  /** A county's value, place, distance from the country and change, in whole sentences. */
  sentences(code: CountyCode): readonly string[];
}

export type Picture = Common &
  (
    | { readonly kind: "classes"; readonly scene: FigureScene }
    | { readonly kind: "symbols"; readonly scene: SymbolScene }
    | {
        readonly kind: "municipal";
        readonly scene: MunicipalScene;
        /** Of every municipality, in the order of the codes. */
        readonly figures: readonly MunicipalFigure[];
        /** What is said of one municipality. */
        tooltipOf(municipality: string): TooltipText;
      }
    | {
        readonly kind: "crossed";
        readonly scene: BivariateScene;
        readonly thirds: Breaks;
        readonly other: {
          readonly indicator: Indicator;
          readonly name: string;
          readonly subject: Subject;
          readonly thirds: Breaks;
          readonly values: ReadonlyMap<AreaCode, Value>;
        };
        readonly correlation: Correlation | null;
      }
  );
