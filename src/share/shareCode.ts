/** Everything that only the embed studio needs, in one chunk. */

import "./share.css";

export { EmbedStudio } from "./EmbedStudio.tsx";
