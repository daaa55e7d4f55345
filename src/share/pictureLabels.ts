/** The counties' names in a picture: the page's forms, chosen for the picture's size, and none that leaves its plate. */

import type { CoreCounty } from "../content/slices.ts";
import type { CountyCode } from "../domain/county.ts";
import { type Label, type LabelForm, labelBox, labelForm, labelOf } from "../map/labels.ts";
import { FRAME, placeOf } from "../map/places.ts";
import { type Rect, within } from "../map/rect.ts";

/** Type of the page's labels in pixels: its rules for what fits are in this size. */
const PAGE_TYPE = 12.5;

export interface PlacedLabel extends Omit<Label, "at"> {
  readonly code: CountyCode;
  readonly form: LabelForm;
  /** In the picture, pixels. */
  readonly x: number;
  readonly y: number;
  readonly box: Rect;
}

const [WEST, , , NORTH] = FRAME;

/** Where the picture draws the country: its frame's top left corner, and pixels per metre. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A point of the plane in the picture. */
export const toPicture = ({ x, y, scale }: MapPlace, [east, north]: readonly [number, number]) =>
  [x + (east - WEST) * scale, y + (NORTH - north) * scale] as const;

function placed(county: CoreCounty, form: LabelForm, map: MapPlace, type: number): PlacedLabel | null {
  const label = labelOf(county, placeOf(county.code), form);
  if (!label) return null;
  const [x, y] = toPicture(map, label.at);
  const times = type / PAGE_TYPE;
  const box = labelBox(label, [0, 0]);
  return {
    code: county.code,
    form,
    lines: label.lines,
    anchor: label.anchor,
    x,
    y,
    box: { x: x + box.x * times, y: y + box.y * times, width: box.width * times, height: box.height * times },
  };
}

/** The counties' labels in type of `type` pixels. A name in the sea that would leave `plate` gives way to the letter. */
export function pictureLabels(
  counties: readonly CoreCounty[],
  map: MapPlace,
  plate: Rect,
  type: number,
): readonly PlacedLabel[] {
  const pageScale = (map.scale * PAGE_TYPE) / type;
  return counties.flatMap((county) => {
    const form = labelForm(county, placeOf(county.code), pageScale, true);
    const label = placed(county, form, map, type);
    const fits = label && (form !== "sea" || within(label.box, plate));
    return (fits ? label : placed(county, "letter", map, type)) ?? [];
  });
}
