/** Where the figures on the map come from, in a line for each indicator. */

import type { Figures } from "../useFigures.ts";
import { sourceLine } from "./sourceLine.ts";

export function Source({ figures: { kit, first, second } }: { figures: Figures }) {
  return (
    <>
      <p>{sourceLine(kit.words, first.about)}</p>
      {second && <p>{sourceLine(kit.words, second.about)}</p>}
    </>
  );
}
