/** Everything that only indicators need, in one chunk: pictures, legends, controls, tables and the panel's parts. */

import "./figures.css";

export { FineAreas } from "../../map/FineAreas.tsx";
export { Breakdown } from "./Breakdown.tsx";
export { CountyNote } from "./CountyNote.tsx";
export { CountyRows } from "./CountyRows.tsx";
export { FigureLegend as Legend } from "./FigureLegend.tsx";
export { MapOverlay } from "./MapOverlay.tsx";
export { Note } from "./Note.tsx";
export { OwnNote } from "./OwnNote.tsx";
export { pictureOf } from "./pictureOf.ts";
export { Sheet } from "./Sheet.tsx";
export { Source } from "./Source.tsx";
export { Years } from "./Years.tsx";
