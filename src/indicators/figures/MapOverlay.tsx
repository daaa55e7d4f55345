/** What lies over both renderers while figures are shown: a count's circles, the cells' names, and the patterns that the map's areas refer to. */

import { useCallback } from "react";
import { formatNumber } from "../../i18n/formatValue.ts";
import type { Camera, Stage } from "../../map/camera.ts";
import { FigurePatterns } from "../../map/FigurePatterns.tsx";
import { MarkLayer } from "../../map/MarkLayer.tsx";
import type { Municipalities } from "../../map/municipalities.ts";
import { SymbolLayer } from "../../map/SymbolLayer.tsx";
import { useView } from "../../state/world.tsx";
import { MunicipalCircles } from "../municipal/MunicipalCircles.tsx";
import type { Figures } from "../useFigures.ts";

interface Props {
  readonly figures: Figures;
  /** Null while the whole country is on screen. */
  readonly camera: Camera | null;
  readonly stage: Stage;
  /** Null until their outlines are here. */
  readonly municipalities: Municipalities | null;
}

export function MapOverlay({ figures: { kit, first, picture }, camera, stage, municipalities }: Props) {
  const { decimals } = first.series;
  const { locale } = kit.words;
  const format = useCallback((value: number) => formatNumber(value, decimals, locale), [decimals, locale]);
  const { county, other } = useView();
  return (
    <>
      <FigurePatterns />
      {picture.kind === "symbols" && (
        <SymbolLayer scene={picture.scene} selected={county} {...{ other, camera, stage, format }} />
      )}
      {picture.kind === "municipal" && picture.scene.circles && municipalities && (
        <MunicipalCircles
          circles={picture.scene.circles}
          municipalities={municipalities}
          camera={camera}
          stage={stage}
          format={format}
        />
      )}
      {picture.kind === "crossed" && (
        <MarkLayer marks={picture.scene.marks} scene={picture.scene} camera={camera} stage={stage} />
      )}
    </>
  );
}
