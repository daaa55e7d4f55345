/** Everything that only the dialogue of own figures needs, in one chunk; what reads tables is the worker's, or comes when there is none. */

import "./owndata.css";
import { createWork } from "./work.ts";
import { startSession } from "./workerSession.ts";

export { OwnDataDialog } from "./OwnDataDialog.tsx";

/** Work that reads its tables in a worker, where one can be had. */
export const startWork = () => createWork(() => startSession());
