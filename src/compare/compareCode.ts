/** Everything that only two counties side by side need, in one chunk. */

import "./compare.css";

export { Chooser } from "./Chooser.tsx";
export { Comparison } from "./Comparison.tsx";
