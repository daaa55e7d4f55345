/** Two maps of what the page's map shows, each close to one of the counties and both at the same scale. */

import { type ReactNode, useId, useMemo } from "react";
import type { Pair } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import { pictureOf, useFigures } from "../indicators/useFigures.ts";
import { useScene } from "../indicators/useScene.ts";
import { FigurePatterns } from "../map/FigurePatterns.tsx";
import type { Box, Point } from "../map/geometry.ts";
import { HoverOutline } from "../map/HoverOutline.tsx";
import { pickArea } from "../map/pick.ts";
import { FRAME, placeOf } from "../map/places.ts";
import { SvgMap } from "../map/SvgMap.tsx";
import { viewBox } from "../map/svgPath.ts";
import { OVERVIEW, OVERVIEW_PATHS, useMunicipalities } from "../map/useMapGeometry.ts";
import { useView, useWorld } from "../state/world.tsx";
import { usePointedCounty } from "../ui/usePointedCounty.ts";
import type { CompareKit } from "./compareKit.ts";

/** Room around the larger of the two counties, as a share of its size. */
const MARGIN = 0.25;

/** The squares of the plane around both counties, as large as the larger one needs: what is larger on the map is larger. */
export function pairBoxes(boxes: Pair<Box>): Pair<Box> {
  const side = Math.max(...boxes.map(([west, south, east, north]) => Math.max(east - west, north - south)));
  const half = (side * (1 + 2 * MARGIN)) / 2;
  const around = ([west, south, east, north]: Box): Box => {
    const [x, y] = [(west + east) / 2, (south + north) / 2];
    return [x - half, y - half, x + half, y + half];
  };
  return [around(boxes[0]), around(boxes[1])];
}

/** Where in the plane the pointer is, in the square `picture` of `box`. */
function pointIn(
  { clientX, clientY }: PointerEvent,
  picture: Element,
  [west, south, east, north]: Box,
): Point {
  const { left, top, width, height } = picture.getBoundingClientRect();
  return [
    west + ((clientX - left) / width) * (east - west),
    north - ((clientY - top) / height) * (north - south),
  ];
}

/** A square of the plane that the pointer is followed over. */
function CloseMap({ box, children }: { readonly box: Box; readonly children: ReactNode }) {
  const { active } = useWorld();
  const pointed = usePointedCounty(active.set, (event, picture) =>
    pickArea(OVERVIEW, pointIn(event, picture, box), 0),
  );
  return <div ref={pointed}>{children}</div>;
}

interface Props {
  readonly kit: CompareKit;
  readonly codes: Pair<CountyCode>;
  readonly names: Pair<string>;
}

export function TwoMaps({ kit: { words }, codes, names }: Props) {
  const id = useId();
  const { display } = useView();
  const state = useFigures();
  const scene = useScene(pictureOf(state));
  const { fine } = scene;
  const municipalities = useMunicipalities(!!fine).value;
  const FineAreas = state.status === "ready" ? state.figures.kit.code.FineAreas : null;
  const [a, b] = codes;
  const boxes = useMemo(() => pairBoxes([placeOf(a).bbox, placeOf(b).bbox]), [a, b]);
  return (
    <>
      {/* Beside the page's map they are there already. */}
      {display === "tabell" && <FigurePatterns />}
      <div className="compare-maps">
        {boxes.map((box, index) => (
          <figure key={codes[index]}>
            <CloseMap box={box}>
              <SvgMap
                id={`${id}-${index}`}
                scene={scene}
                geometry={OVERVIEW_PATHS}
                viewBox={viewBox(FRAME, box)}
              >
                {FineAreas && fine && municipalities && (
                  <FineAreas municipalities={municipalities} fine={fine} />
                )}
                <HoverOutline areas={OVERVIEW_PATHS.areas} />
              </SvgMap>
            </CloseMap>
            <figcaption>{names[index]}</figcaption>
          </figure>
        ))}
      </div>
      <p className="panel-note">{words.map.locked}</p>
    </>
  );
}
