/** What the map shows of the view: the layer's picture with the counties that are chosen. */

import { useMemo } from "react";
import { buildScene, type Scene } from "../map/scene.ts";
import { useAtlas, useView } from "../state/world.tsx";
import type { Picture } from "./figures/picture.ts";

/** `picture` is the indicator's, once its figures are here. */
export function useScene(picture: Picture | null): Scene {
  const atlas = useAtlas();
  const { layer, year, county, other } = useView();
  return useMemo(
    () =>
      picture
        ? { ...picture.scene, selected: county, other }
        : buildScene(atlas, { layer, year, county, other }),
    [atlas, picture, layer, year, county, other],
  );
}
