/** Where everything in a picture stands: the plate with the map, and the words around it. Nothing leaves the picture, and no words stand on the plate. */

import { FRAME } from "../map/places.ts";
import { type Rect, union } from "../map/rect.ts";
import { type Block, heightOf, type Placed, stack, textBlock } from "./blocks.ts";
import { footBlocks, headBlocks, smallerSizes } from "./frameBlocks.ts";
import { legendBlocks } from "./legendBlocks.ts";
import { type MapPlace, type PlacedLabel, pictureLabels } from "./pictureLabels.ts";
import { type PictureSize, SIZES } from "./pictureSizes.ts";
import type { PictureInput } from "./pictureTexts.ts";
import { wrap } from "./wrap.ts";

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** The part of the picture that the map has for itself. */
  readonly plate: Rect;
  readonly map: MapPlace;
  /** None where marks stand in the names' place. */
  readonly labels: readonly PlacedLabel[];
  readonly blocks: readonly Placed[];
  /** The size whose type was used: smaller than the preset's where its words would not fit. */
  readonly size: PictureSize;
}

const [WEST, SOUTH, EAST, NORTH] = FRAME;
const ANYWHERE: Rect = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

/** The country with its names, the frame's top left corner at 0, 0. */
function countryBox({ counties }: PictureInput, scale: number, size: PictureSize): Rect {
  const frame: Rect = { x: 0, y: 0, width: (EAST - WEST) * scale, height: (NORTH - SOUTH) * scale };
  const labels = pictureLabels(counties, { x: 0, y: 0, scale }, ANYWHERE, size.label);
  return labels.map(({ box }) => box).reduce(union, frame);
}

/** The names of the counties whose letters are on the map. */
function lettersBlock({ texts, counties }: PictureInput, labels: readonly PlacedLabel[]) {
  const named = labels
    .filter(({ form }) => form === "letter")
    .flatMap(({ code }) => counties.filter((county) => county.code === code));
  if (named.length === 0) return null;
  return `${texts.letters}: ${named.map(({ letter, short }) => `${letter}\u00a0${short.replaceAll(" ", "\u00a0")}`).join(", ")}.`;
}

interface Words {
  readonly head: readonly Block[];
  readonly legend: readonly Block[];
  readonly foot: readonly Block[];
}

/** All words in blocks of `width` pixels. */
function wordsOf(
  input: PictureInput,
  size: PictureSize,
  labels: readonly PlacedLabel[],
  scale: number,
  width: number,
): Words {
  const { texts } = input;
  const { text, note, worded } = size;
  const small = { size: note };
  const letters = lettersBlock(input, labels);
  return {
    head: worded ? headBlocks(texts, size, width) : [],
    legend: [
      ...legendBlocks(texts.legend, text, note, width, scale),
      ...(letters
        ? [
            textBlock("letters", wrap(letters, width, small), small, {
              width,
              gap: note,
              colour: "muted",
            }),
          ]
        : []),
    ],
    foot: worded ? footBlocks(texts, size, width) : [],
  };
}

type Laid = Omit<PictureLayout, "size">;

const labelsOf = ({ scene, counties }: PictureInput, map: MapPlace, plate: Rect, { label }: PictureSize) =>
  scene.marks ? [] : pictureLabels(counties, map, plate, label);

/** Where the country stands in a plate at the right edge: in its middle, with its names. */
function rightPlate(input: PictureInput, size: PictureSize) {
  const scale = size.mapHeight / (NORTH - SOUTH);
  const country = countryBox(input, scale, size);
  const width = Math.max(country.width + 2.5 * size.label, size.width * 0.4);
  const x = size.width - width;
  return { x, width, mapX: x + (width - country.width) / 2 - country.x, scale };
}

/** The map from edge to edge at the right; null where the height is given and the words do not fit at its left. */
function layOutPlate(input: PictureInput, size: PictureSize): Laid | null {
  const { width, margin, text, mapHeight } = size;
  const { mapX, scale, ...sides } = rightPlate(input, size);
  const placed = (height: number) => {
    const plate = { ...sides, y: 0, height };
    const map = { x: mapX, y: (height - mapHeight) / 2, scale };
    return { plate, map, labels: labelsOf(input, map, plate, size) };
  };
  const least = mapHeight + 2 * size.label;
  const room = sides.x - 2 * margin;
  const { head, legend, foot } = wordsOf(input, size, placed(least).labels, scale, room);
  const upper = [...head, ...legend];
  const needed = 2 * margin + heightOf(upper) + text + heightOf(foot);
  if (size.height !== null && needed > size.height) return null;
  const height = size.height ?? Math.ceil(Math.max(least, needed));
  return {
    width,
    height,
    ...placed(height),
    blocks: [...stack(upper, margin, margin), ...stack(foot, margin, height - margin - heightOf(foot))],
  };
}

/** Title, map, legend, sources under each other. As high as it needs to be. */
function layOutStack(input: PictureInput, size: PictureSize): Laid {
  const { width, margin, text } = size;
  const scale = size.mapHeight / (NORTH - SOUTH);
  const inner = width - 2 * margin;
  const country = countryBox(input, scale, size);
  const frameWidth = (EAST - WEST) * scale;
  // Names that have no room beside the country give way to letters; the country itself stays in the middle then.
  const mapX =
    country.width <= inner ? margin + (inner - country.width) / 2 - country.x : (width - frameWidth) / 2;
  const inPlate = (y: number) => {
    const plate = { x: margin, y, width: inner, height: size.mapHeight + 1.2 * size.label };
    const map = { x: mapX, y: y + 0.6 * size.label, scale };
    return {
      plate,
      map,
      labels: labelsOf(input, map, plate, size),
    };
  };
  const { head, legend, foot } = wordsOf(input, size, inPlate(0).labels, scale, inner);
  const top = margin + heightOf(head) + (head.length > 0 ? text * 0.8 : 0);
  const placed = inPlate(top);
  const legendY = top + placed.plate.height + text * 0.8;
  const footY = legendY + heightOf(legend) + (foot.length > 0 ? size.note : 0);
  return {
    width,
    height: Math.ceil(footY + heightOf(foot) + margin),
    ...placed,
    blocks: [
      ...stack(head, margin, margin),
      ...stack(legend, margin, legendY),
      ...stack(foot, margin, footY),
    ],
  };
}

/** Lays out a picture. Where its height is given and the words do not fit, the lead goes first; then the type gets smaller. */
export function pictureLayout(input: PictureInput): PictureLayout {
  const size = SIZES[input.size];
  if (size.arrangement === "stack") return { ...layOutStack(input, size), size };
  const laid = layOutPlate(input, size);
  if (laid) return { ...laid, size };
  for (const tried of smallerSizes(size)) {
    const fitting = layOutPlate(input, tried);
    if (fitting) return { ...fitting, size: tried };
  }
  throw new RangeError(`The words of the picture do not fit into ${input.size}`);
}
