/** What `boundaries/municipalityNames.json` must look like: the 290 municipalities with their codes and names. */

import * as v from "valibot";
import { countyOfMunicipality } from "../../domain/municipality.ts";
import { exact } from "./text.ts";

const municipality = v.strictObject({
  code: v.pipe(
    v.string(),
    v.regex(/^\d{4}$/, "is no municipality code of four digits"),
    v.check((code) => countyOfMunicipality(code) !== null, "begins with no county's code"),
  ),
  name: exact,
});

export const municipalities = v.pipe(
  v.array(municipality),
  v.check(
    (list) => list.every(({ code }, i) => i === 0 || (list[i - 1]?.code ?? "") < code),
    "must hold every municipality once, in the order of the codes",
  ),
);
