/** The English words of the map as a picture and as a file: British spelling, the same shape as the Swedish ones. */

import { LAST_YEAR } from "../domain/actor.ts";
import { list } from "./format.ts";
import type { PictureWords } from "./pictureSv.ts";

export const pictureEn: PictureWords = {
  locale: "en",

  actorsOn: (year) => (year === LAST_YEAR ? `As it stands so far in ${year}` : `As on 31 December ${year}`),
  fromReport: "Examples and mentions in Tillväxtverket’s interim report of 2015",

  source: {
    actors: "Sources: laws, budget decisions and the actors’ own papers.",
    report: "Source: Tillväxtverket’s interim report of 30 April 2015, in our own words.",
    boundaries: "Boundaries: SCB and Natural Earth.",
  },

  describe: {
    map: (title, subtitle) => `Map of Sweden’s 21 counties: ${title}. ${subtitle}.`,
    group: (what, names) => `${what}: ${list(names, "en")}.`,
    chosen: (name) => `${name} is marked with a darker outline.`,
    compared: (a, b) => `${a} is marked with a solid outline, ${b} with a dashed one.`,
  },

  frozen: {
    made: (day) => `Frozen on ${day}. The file stays as it is when the map changes.`,
    living: "See the living map",
    chosen: "marked on the map",
  },
};
