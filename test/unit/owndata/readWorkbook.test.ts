/** Workbooks: text stays text, a date is no number, and what would swell, or is none, is refused. */

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { NO_FIXES } from "../../../src/owndata/fixes.ts";
import { isWorkbook, readWorkbook } from "../../../src/owndata/readWorkbook.ts";
import { createSession } from "../../../src/owndata/session.ts";
import { Refused, WORKBOOK_BYTES } from "../../../src/owndata/table.ts";

const nothing = () => {};
const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook of one sheet with the given rows, and any other files. */
const workbook = (rows: string, more: Record<string, Uint8Array> = {}) =>
  zipSync(
    {
      "[Content_Types].xml": strToU8("<Types/>"),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": strToU8(
        `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      "xl/worksheets/sheet1.xml": strToU8(
        `<worksheet xmlns="${NS}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
      ...more,
    },
    { level: 1 },
  );

describe("reading", () => {
  test("texts, numbers and dates of all sheets that hold something", async () => {
    const day = new Date(Date.UTC(2020, 11, 31));
    const bytes = await writeExcelFile([
      { sheet: "Tom", data: [] },
      {
        sheet: "Värden",
        data: [
          ["kod", "andel", "dag"],
          ["01", 12.5, { value: day, type: Date, format: "yyyy-mm-dd" }],
          ["03", 0.1 + 0.2, null],
        ],
      },
    ]).toBuffer();
    expect(await readWorkbook(new Uint8Array(bytes))).toEqual([
      {
        name: "Värden",
        table: [
          ["kod", "andel", "dag"],
          ["01", 12.5, "2020-12-31"],
          ["03", 0.1 + 0.2, ""],
        ],
      },
    ]);
  });

  test("a formula is the value that was saved with it", async () => {
    const [sheet] = await readWorkbook(
      workbook(
        '<row r="1"><c r="A1" t="str"><f>"A"&amp;"B"</f><v>AB</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
      ),
    );
    expect(sheet?.table).toEqual([["AB", 2]]);
  });
});

describe("refusing", () => {
  const zeros = (bytes: number) => new Uint8Array(bytes).fill(48);
  const refused = (bytes: Uint8Array) => readWorkbook(bytes).then(String, (error: Refused) => error.refusal);

  /** Three files of 20 MB in a few kilobytes: none of them is too large, together they are. */
  const bomb = () => {
    const file = zeros(20_000_000);
    return workbook("", { "xl/a.xml": file, "xl/sharedStrings.xml": file, "xl/b.xml": file });
  };

  test("a bomb, also one that says it is small", async () => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(500_000);
    expect(await refused(bytes)).toBe("unpackedTooLarge");
    // The size that an archive claims stands 22 bytes into each entry, and 24 bytes into its place in the list.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await refused(bytes)).toBe("unpackedTooLarge");
  });

  test("a cell in the last corner of the sheet, before a table that large is made", async () => {
    expect(await refused(workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toBe(
      "tooManyRows",
    );
    const rows = Array.from(
      { length: 400 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    expect(await refused(workbook(rows.join("")))).toBe("unpackedTooLarge");
  });

  test("an old or encrypted workbook, one cut off, one of other things, an empty one", async () => {
    const good = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe("oldWorkbook");
    expect(await refused(good.subarray(0, good.length / 2))).toBe("brokenWorkbook");
    expect(await refused(zipSync({ "word/document.xml": strToU8("<x/>") }))).toBe("brokenWorkbook");
    expect(await refused(workbook(""))).toBe("empty");
    expect(isWorkbook(good)).toBe(true);
  });
});

test("300 workbooks with bytes changed, cut or put in: a table or a refusal, never anything else", async () => {
  const good = workbook(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Län</t></is></c><c r="B1"><v>1</v></c></row>',
  );
  const change = fc.record({
    at: fc.nat(good.length - 1),
    byte: fc.nat(255),
    how: fc.constantFrom("set", "cut", "put"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = [...good];
      for (const { at, byte, how } of changes)
        bytes.splice(at, how === "put" ? 0 : 1, ...(how === "cut" ? [] : [byte]));
      await readWorkbook(Uint8Array.from(bytes)).catch((error: unknown) =>
        expect(error).toBeInstanceOf(Refused),
      );
    }),
    { numRuns: 300 },
  );
});

describe("a session", () => {
  test("tells how far a file is, and finds out by its content what it is", async () => {
    const rows = "Län;v\nStockholms län;1\nUppsala län;2\n";
    const file = new Blob([rows, "\n".repeat(2_500_000)]);
    const said: number[] = [];
    const { report } = await createSession().read(new Blob([rows]), NO_FIXES, (read) => said.push(read));
    expect(report.matched).toBe(2);
    expect(said).toEqual([new Blob([rows]).size]);
    await expect(createSession().read(file, NO_FIXES, (read) => said.push(read))).rejects.toThrow(
      new Refused("tooManyRows"),
    );
    expect(said).toHaveLength(4);
  });

  test("refuses files and pastes that are too large before it reads them", async () => {
    const session = createSession();
    const zip = new Blob([workbook(""), new Uint8Array(WORKBOOK_BYTES)]);
    await expect(session.read(zip, NO_FIXES, nothing)).rejects.toThrow(new Refused("workbookTooLarge"));
    await expect(session.read("x".repeat(20_000_001), NO_FIXES, nothing)).rejects.toThrow(
      new Refused("textTooLarge"),
    );
  });
});
