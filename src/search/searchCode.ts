/** Everything that only a search in use needs, in one chunk. */

import "./search.css";

export { SearchResults } from "./SearchResults.tsx";
