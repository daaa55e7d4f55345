/** What lies over both renderers while figures are shown: a count's circles, the cells' names, and the patterns that the map's areas refer to. */

import { useCallback } from "react";
import { formatNumber } from "../../i18n/formatValue.ts";
import type { Camera, Stage } from "../../map/camera.ts";
import { FigurePatterns } from "../../map/FigurePatterns.tsx";
import { MarkLayer } from "../../map/MarkLayer.tsx";
import { SymbolLayer } from "../../map/SymbolLayer.tsx";
import type { Figures } from "../useFigures.ts";

interface Props {
  readonly figures: Figures;
  /** Null while the whole country is on screen. */
  readonly camera: Camera | null;
  readonly stage: Stage;
}

export function MapOverlay({ figures: { kit, first, picture }, camera, stage }: Props) {
  const { decimals } = first.series;
  const { locale } = kit.words;
  const format = useCallback((value: number) => formatNumber(value, decimals, locale), [decimals, locale]);
  return (
    <>
      <FigurePatterns />
      {picture.kind === "symbols" && (
        <SymbolLayer scene={picture.scene} camera={camera} stage={stage} format={format} />
      )}
      {picture.kind === "crossed" && (
        <MarkLayer marks={picture.scene.marks} scene={picture.scene} camera={camera} stage={stage} />
      )}
    </>
  );
}
