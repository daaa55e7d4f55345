/** Texts as spreadsheets write them: encodings, delimiters, quotes and line ends. */

import { describe, expect, test } from "vitest";
import { decodeText, readText } from "../../../src/owndata/readText.ts";
import { cellText, columnLetters, MOST_ROWS, plainText, Refused } from "../../../src/owndata/table.ts";

const ROWS = [
  ["län", "värde"],
  ["Örebro län", "1,5"],
  ["Skåne län", "2,5"],
];

test("tab, semicolon, and comma where values hold commas or not", () => {
  expect(readText(ROWS.map((row) => row.join("\t")).join("\n"))).toEqual(ROWS);
  expect(readText(ROWS.map((row) => row.join(";")).join("\r\n"))).toEqual(ROWS);
  expect(readText(ROWS.map((row) => row.join(";")).join("\r"))).toEqual(ROWS);
  expect(readText('län,värde\n"Örebro län","1,5"\n"Skåne län","2,5"\n')).toEqual(ROWS);
  expect(readText("a;b\nSkåne, södra;1\n")).toEqual([
    ["a", "b"],
    ["Skåne, södra", "1"],
  ]);
});

test("a title above and a source below with other delimiters do not decide", () => {
  const text = `Andel; i procent\n${ROWS.map((row) => row.join("\t")).join("\n")}\nKälla: SCB, RAMS; 2020`;
  expect(readText(text)[2]).toEqual(ROWS[1]);
});

test("a quoted cell may hold line ends and quotes; rows keep their numbers", () => {
  expect(readText('a;b\n"x\ny ""z""";1\n\n;2')).toEqual([["a", "b"], ['x\ny "z"', "1"], [""], ["", "2"]]);
});

test("a quote that is never closed swallows nothing", () => {
  expect(readText('a;b\n"x;1\ny;2')).toEqual([
    ["a", "b"],
    ['"x', "1"],
    ["y", "2"],
  ]);
});

describe("encodings", () => {
  const utf16 = (text: string) =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
  test.each([
    ["UTF-8", new TextEncoder().encode("Örebro")],
    ["UTF-8 with its mark", new TextEncoder().encode("\uFEFFÖrebro")],
    ["Windows-1252", Uint8Array.from([0xd6, ...new TextEncoder().encode("rebro")])],
    ["UTF-16", utf16("Örebro")],
  ])("%s", (_, bytes) => {
    expect(decodeText(bytes)).toBe("Örebro");
  });

  test("what is no text is refused", () => {
    expect(() => decodeText(Uint8Array.from([1, 0, 2]))).toThrow(new Refused("binary"));
  });
});

test("nothing, and too many rows, are refused", () => {
  expect(() => readText(" \n ")).toThrow(new Refused("empty"));
  expect(readText("a;1\n".repeat(MOST_ROWS))).toHaveLength(MOST_ROWS);
  expect(() => readText("a;1\n".repeat(MOST_ROWS + 1))).toThrow(new Refused("tooManyRows"));
});

test("columns are lettered as in a spreadsheet", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(cellText([" x ", 1], 1)).toBe("1");
});

test("a title loses what is not text, and what is too long", () => {
  expect(plainText("  Andel\u202e \u0007av\nalla\u200b ", 20)).toBe("Andel av alla");
  expect(plainText("a".repeat(200), 120)).toHaveLength(120);
});
