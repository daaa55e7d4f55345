/** The English words of the choices for a picture: British spelling, the same shape as the Swedish ones. */

import { formatNumber } from "./formatValue.ts";
import type { PicturePanelWords } from "./picturePanelSv.ts";

export const picturePanelEn: PicturePanelWords = {
  title: "Picture",
  intro:
    "The picture is drawn from what you see on the page, with title, source and address. The text alternative is both in the file and below.",
  kind: "The picture shows",
  kinds: {
    map: "Map",
    legend: "Legend",
    strip: "Dot chart",
    scatter: "Scatter plot",
    time: "Time series",
    months: "Month by month",
    timeline: "Timeline",
    comparison: "Comparison",
  },
  fileKinds: {
    map: "map",
    legend: "legend",
    strip: "dot-chart",
    scatter: "scatter-plot",
    time: "time-series",
    months: "months",
    comparison: "comparison",
  },
  size: "Size",
  sizes: {
    word: "Column in Word, 16\u00a0cm",
    wide: "Slide, 16:9",
    column1: "Newspaper, one column, 4.5\u00a0cm",
    column2: "Newspaper, two columns, 9.5\u00a0cm",
    social: "Social media",
  },
  format: "Format",
  formats: { svg: "SVG, sharp at any size", png: "PNG, for programs that do not take SVG" },
  scale: "Resolution (PNG)",
  scales: (scale, width, height) =>
    `${scale}×: ${formatNumber(width, 0, "en")} × ${formatNumber(height, 0, "en")} pixels`,
  scheme: "Colours of the picture",
  schemes: { light: "Light", dark: "Dark" },
  download: "Download the picture",
  copy: "Copy the picture",
  saved: "The picture has been downloaded.",
  copied: "The picture has been copied as PNG.",
  waiting: "Preparing the picture …",
  failed: "The picture could not be prepared. Try again, or choose SVG or a lower resolution.",
  refused: "The browser does not allow copying from here. Download the picture instead.",
  noCopy: "The browser cannot copy pictures. Download the picture instead.",
  noFigures: "The picture can be shown once the figures are here.",
  months: {
    loading: "Loading the monthly figures …",
    failed: "The monthly figures could not be loaded. Check your network connection.",
    retry: "Try again",
  },
  compared: {
    loading: "Loading both counties’ figures …",
    failed: "Both counties’ figures could not be loaded. Check your network connection.",
    retry: "Try again",
  },
  municipal: {
    loading: "Loading the municipal boundaries …",
    failed: "The municipal boundaries could not be loaded. Check your network connection.",
    retry: "Try again",
  },
  alternative: {
    label: "Text alternative of the picture",
    note: "Paste the text as alt text where you use the picture.",
    copy: "Copy",
    copied: "Copied.",
    refused: "The browser does not allow copying from here. The text is selected: copy it yourself.",
  },
};
