/** The sizes of a picture: where it will stand decides its width, its type and where the legend is. */

/** Where a picture is to be used. `page` is the picture within a document that has title, sources and address itself. */
export const PICTURE_SIZES = ["word", "wide", "column1", "column2", "social", "page"] as const;
export type PictureSizeName = (typeof PICTURE_SIZES)[number];

/** Sizes in CSS pixels: 96 to the inch. */
export interface PictureSize {
  readonly width: number;
  /** Null: as high as its content. */
  readonly height: number | null;
  /**
   * `plate`: the map at the right, from edge to edge, all words to its left. `stack`: everything under each other.
   */
  readonly arrangement: "plate" | "stack";
  readonly margin: number;
  /** Height of the country at least. */
  readonly mapHeight: number;
  readonly title: number;
  readonly text: number;
  /** Notes, sources and the names on the map. */
  readonly note: number;
  readonly label: number;
  /** White paper, as in a printed document. */
  readonly printed: boolean;
  /** Title, lead, sources and address stand in the picture. */
  readonly worded: boolean;
  readonly lead: boolean;
}

const MILLIMETRE = 96 / 25.4;
const POINT = 96 / 72;

export const SIZES: Readonly<Record<PictureSizeName, PictureSize>> = {
  // As wide as the text of an A4 page with common margins.
  word: {
    width: Math.round(160 * MILLIMETRE),
    height: null,
    arrangement: "plate",
    margin: 14,
    mapHeight: 530,
    title: 15 * POINT,
    text: 9.5 * POINT,
    note: 8 * POINT,
    label: 8.5 * POINT,
    printed: true,
    worded: true,
    lead: true,
  },
  wide: {
    width: 1280,
    height: 720,
    arrangement: "plate",
    margin: 44,
    mapHeight: 676,
    title: 44,
    text: 22,
    note: 15,
    label: 13.5,
    printed: false,
    worded: true,
    lead: true,
  },
  column1: {
    width: Math.round(45 * MILLIMETRE),
    height: null,
    arrangement: "stack",
    margin: 4,
    mapHeight: 350,
    title: 10 * POINT,
    text: 7 * POINT,
    note: 5.5 * POINT,
    label: 6 * POINT,
    printed: true,
    worded: true,
    lead: false,
  },
  // Two columns and the 5 mm between them.
  column2: {
    width: Math.round(95 * MILLIMETRE),
    height: null,
    arrangement: "stack",
    margin: 6,
    mapHeight: 500,
    title: 15 * POINT,
    text: 8 * POINT,
    note: 6.5 * POINT,
    label: 7 * POINT,
    printed: true,
    worded: true,
    lead: true,
  },
  // The card of a shared link: seen small.
  social: {
    width: 1200,
    height: 630,
    arrangement: "plate",
    margin: 44,
    mapHeight: 594,
    title: 46,
    text: 25,
    note: 16,
    label: 15,
    printed: false,
    worded: true,
    lead: false,
  },
  page: {
    width: 340,
    height: null,
    arrangement: "stack",
    margin: 0,
    mapHeight: 600,
    title: 18,
    text: 14,
    note: 12.5,
    label: 11.5,
    printed: false,
    worded: false,
    lead: false,
  },
};
