/** Everything that only files and citations need, in one chunk. */

import "./share.css";
import "./take.css";

export { CiteDialog } from "./CiteDialog.tsx";
export { DownloadDialog } from "./DownloadDialog.tsx";
export { takeWords } from "./takeWords.ts";
