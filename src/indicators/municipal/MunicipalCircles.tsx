/** The circles of a count at the municipalities' anchors, those of the chosen counties marked. */

import { useMemo } from "react";
import type { Camera, Stage } from "../../map/camera.ts";
import type { Municipalities } from "../../map/municipalities.ts";
import { type MunicipalScene, municipalSymbols } from "../../map/municipalScene.ts";
import { SymbolLayer } from "../../map/SymbolLayer.tsx";
import { useView } from "../../state/world.tsx";

interface Props {
  readonly circles: NonNullable<MunicipalScene["circles"]>;
  readonly municipalities: Municipalities;
  /** Null while the whole country is on screen. */
  readonly camera: Camera | null;
  readonly stage: Stage;
  readonly format: (value: number) => string;
}

export function MunicipalCircles({ circles, municipalities, camera, stage, format }: Props) {
  const { county, other } = useView();
  const scene = useMemo(
    () => ({ symbols: municipalSymbols(municipalities, circles), samples: circles.samples }),
    [municipalities, circles],
  );
  return <SymbolLayer scene={scene} selected={county} {...{ other, camera, stage, format }} />;
}
