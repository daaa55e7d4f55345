/** What lies over both renderers while figures are shown: the circles of a count, and the patterns that the map's areas refer to. */

import { FigurePatterns } from "../../map/FigurePatterns.tsx";
import { SymbolLayer } from "../../map/SymbolLayer.tsx";
import type { Figures } from "../useFigures.ts";

interface Props {
  readonly figures: Figures;
  /** What of the plane is on screen, in the SVG map's units. */
  readonly viewBox: string;
}

export function MapOverlay({ figures: { picture }, viewBox }: Props) {
  return (
    <>
      <FigurePatterns />
      {picture.kind === "symbols" && <SymbolLayer symbols={picture.scene.symbols} viewBox={viewBox} />}
    </>
  );
}
