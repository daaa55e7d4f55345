/** Tables by chance: none breaks the reader, every row is accounted for, and no area ever gets another's value. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { AREA_CODES, areaName } from "../../../src/owndata/areaList.ts";
import { NO_FIXES } from "../../../src/owndata/fixes.ts";
import { guessSettings } from "../../../src/owndata/guess.ts";
import { join, type Report } from "../../../src/owndata/join.ts";
import { readText } from "../../../src/owndata/readText.ts";
import { Refused } from "../../../src/owndata/table.ts";

/** The report on a text, or null where it is refused. */
function read(text: string): Report | null {
  try {
    const table = readText(text);
    return join(table, guessSettings(table).settings, NO_FIXES);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const accounted = ({ rows, waitingRows, matchedRows, country, otherAreas, notes, leftOut }: Report) =>
  rows === waitingRows + matchedRows + country.count + otherAreas.count + notes.count + leftOut.count;

const cell = fc.oneof(
  fc.constantFrom(
    "Stockholm",
    "01",
    "1",
    "AB",
    "Habo",
    "Håbo",
    "Riket",
    "2015",
    "..",
    "-",
    "",
    "1,234",
    "12.5",
  ),
  fc.constantFrom("constructor", "__proto__", '"', '""', "\u0000x", "År", "\u202e", "−1", "=1+1", "1e9"),
  fc.string({ maxLength: 6, unit: "binary" }),
  fc.double().map(String),
);
const ending = fc.constantFrom("\n", "\r\n", "\r");
const csv = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
    fc.constantFrom(";", ",", "\t", "|"),
    ending,
  )
  .map(([rows, delimiter, end]) => rows.map((row) => row.join(delimiter)).join(end));

test("7,000 random tables: no exception, every row accounted for", () => {
  fc.assert(
    fc.property(csv, (text) => {
      const report = read(text);
      return report === null || accounted(report);
    }),
    { numRuns: 7000 },
  );
}, 60_000);

/** A proper table of counties with a unique value for each, as rows. */
const TABLE = AREA_CODES.counties.map(
  (code, index) => [areaName("counties", code), `${index + 101},5`] as const,
);

/** A row as it was, misspelt at one place, doubled, or with its code in the name's place. */
const change = fc.record({
  how: fc.constantFrom("as it is", "as it is", "misspelt", "doubled", "code", "bare", "other case"),
  at: fc.nat(30),
  letter: fc.constantFrom("a", "ö", "x", "", " "),
});

function changed(
  [name, value]: readonly [string, string],
  { how, at, letter }: { how: string; at: number; letter: string },
) {
  const place = at % name.length;
  if (how === "misspelt") return [[name.slice(0, place) + letter + name.slice(place + 1), value]];
  if (how === "doubled")
    return [
      [name, value],
      [name, `${value}1`],
    ];
  if (how === "code")
    return [[AREA_CODES.counties.find((code) => areaName("counties", code) === name) ?? "", value]];
  if (how === "bare") return [[name.replace(/s? län$/, ""), value]];
  return [[how === "other case" ? name.toUpperCase() : name, value]];
}

test("3,000 shuffled, misspelt and doubled tables: a county has its own row's value or none, and what is open is said", () => {
  const order = fc.shuffledSubarray([...TABLE.keys()], { minLength: 3 });
  fc.assert(
    fc.property(order, fc.array(change, { minLength: 21, maxLength: 21 }), (indexes, changes) => {
      const rows = indexes.flatMap((index) => {
        const [row, how] = [TABLE[index], changes[index]];
        return row && how ? changed(row, how) : [];
      });
      const table = readText(["Län;Värde", ...rows.map((row) => row.join(";"))].join("\n"));
      const settings = guessSettings(table).settings;
      // All that waits for the reader is left out or missing: what remains was joined without help.
      const report = join(table, settings, {
        ...NO_FIXES,
        allUnknown: "out",
        allTwice: "first",
        noNumber: "missing",
      });
      expect(report.settings).toMatchObject({ areaColumn: 0, valueColumn: 1, areas: "counties" });
      for (const [index, value] of (report.values[0] ?? []).entries())
        if (typeof value === "number") expect(Math.floor(value)).toBe(index + 101);
      expect(accounted(report)).toBe(true);
    }),
    { numRuns: 3000 },
  );
}, 60_000);
