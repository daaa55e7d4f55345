/** The English words on figures of a sender's own. */

import type { OwnWords } from "./ownSv.ts";

export const ownEn: OwnWords = {
  mark: "The sender’s figures – not checked by Länskartan",
  definition:
    "The figures come from whoever made the link or pasted the table. Länskartan has not checked them. They are only in the link and in this tab. What they measure and how certain they are only the sender can say.",
  riketNote:
    "The figures are for the counties. Länskartan computes no value for Sweden as a whole from them.",
};
