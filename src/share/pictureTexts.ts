/** What a picture of the map is made of: the scene, the outlines, and the words around it. */

import type { CoreCounty } from "../content/slices.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Locale } from "../domain/locale.ts";
import type { Scheme } from "../map/palette.ts";
import type { SvgGeometry } from "../map/SvgMap.tsx";
import type { Area, Scene } from "../map/scene.ts";
import type { CountSymbol } from "../map/symbols.ts";
import type { MunicipalShapes } from "./municipalShapes.ts";
import type { PictureSizeName } from "./pictureSizes.ts";

/** A line of the legend: how it looks, what it is, and what is said of it more quietly. */
export interface LegendRow {
  readonly sample: Area;
  /** Outlined as the chosen county is, or the one that it is compared with. */
  readonly chosen?: "selected" | "other";
  readonly text: string;
  readonly quiet?: string;
}

/** A round value with its circle, whose radius is in metres of the plane. */
export interface CircleSample {
  readonly text: string;
  readonly radius: number;
}

/** One of the nine cells of two indicators, from low (0) to high (2). */
export interface SquareCell {
  readonly x: 0 | 1 | 2;
  readonly y: 0 | 1 | 2;
  readonly area: Area;
  readonly letter: string;
}

export interface SquareLegend {
  readonly cells: readonly SquareCell[];
  readonly x: string;
  readonly y: string;
  readonly low: string;
  readonly high: string;
}

export interface PictureLegend {
  readonly title: string;
  readonly rows: readonly LegendRow[];
  /** The largest first; none where nothing is counted. */
  readonly circles: readonly CircleSample[];
  readonly square: SquareLegend | null;
  readonly notes: readonly string[];
}

/** All words of a picture, in one language. */
export interface PictureTexts {
  readonly lang: Locale;
  readonly title: string;
  /** Unit and year. */
  readonly subtitle: string;
  /** What the map shows, in a sentence; left out where there is no room. */
  readonly lead: string;
  readonly legend: PictureLegend;
  /** Before the list of letters and what they stand for, where the map has letters. */
  readonly letters: string;
  /** A line each. */
  readonly sources: readonly string[];
  /** Where the view can be found again. */
  readonly address: string;
  /** The text alternative: what somebody who does not see the picture needs to know of it. */
  readonly description: string;
}

export interface PictureInput {
  readonly scene: Scene;
  /** The circles of a count, the largest first. */
  readonly symbols: readonly CountSymbol<string>[];
  readonly geometry: SvgGeometry<CountyCode>;
  /** Drawn in the counties' place where the map is of municipalities. */
  readonly municipal?: MunicipalShapes;
  readonly counties: readonly CoreCounty[];
  readonly texts: PictureTexts;
  readonly scheme: Scheme;
  readonly size: PictureSizeName;
  /** Begins every id in the picture, so that several may stand in one document. Letters and hyphens. */
  readonly id?: string;
}
