/** Citations, read back by a reference manager's parser: field by field what they were made of, whatever text is in them. */

import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { bibtex, bibtexFile } from "../../../src/share/bibtex.ts";
import { apa, harvard } from "../../../src/share/references.ts";
import { ris, risFile } from "../../../src/share/ris.ts";
import { figureWorks, mapWork, reportWork, type Work } from "../../../src/share/work.ts";
import { SHOWN } from "../../fixtures/pictures.ts";
import { citeInput, EDITION, reportIn, takeWords } from "../../fixtures/takes.ts";

const golden = (name: string) => `../../fixtures/take/${name}`;
const PUBLISHED = { ...EDITION, publisher: "Kommun & Region Åäö {AB}" };

/** The parser marks capitals that are to be kept. */
const plain = (value: unknown) =>
  String(value ?? "")
    .replaceAll(/<span class="nocase">|<\/span>/g, "")
    .normalize();
const read = (text: string) => new Cite(text).data;

/** The view and what is behind it, as the dialogue has them. */
function worksOf(name: string, locale: "sv" | "en", edition = EDITION): readonly Work[] {
  const input = citeInput(SHOWN[name] ?? {}, locale, edition);
  const { figures } = input.source;
  const behind = figures
    ? figureWorks(figures, takeWords[locale])
    : name.includes("challenge")
      ? [reportWork(reportIn("sv"), takeWords[locale])]
      : [];
  return [mapWork(input), ...behind];
}

const ALL = Object.keys(SHOWN).flatMap((name) => LOCALES.map((locale) => [name, locale] as const));

describe.each(ALL)("%s, %s", (name, locale) => {
  test.each([EDITION, PUBLISHED])("the parser reads from BibTeX and RIS what was written", (edition) => {
    const works = worksOf(name, locale, edition);
    for (const [format, records] of [
      ["bibtex", read(bibtexFile(works))],
      ["ris", read(risFile(works))],
    ] as const) {
      expect(records.length).toBe(works.length);
      for (const [index, work] of works.entries()) {
        const found = records[index] ?? {};
        const [author = {}] = (found.author ?? []) as Record<string, string>[];
        expect(plain(found.title)).toBe(work.title.normalize());
        expect(plain(author.family ?? author.literal)).toBe(work.author ?? "");
        expect(found.URL ?? null).toBe(work.address);
        const issued = found.issued as { "date-parts"?: number[][] } | undefined;
        expect(issued?.["date-parts"]?.[0]?.[0] ?? null).toBe(work.year);
        const accessed = found.accessed as { "date-parts"?: number[][] } | undefined;
        if (work.accessed) {
          if (format === "bibtex" || accessed) expect(accessed?.["date-parts"]).toEqual([[2026, 11, 26]]);
          expect(plain(format === "bibtex" ? found.note : found.edition)).toBe(work.version);
        }
        if (work.report && format === "bibtex") {
          expect(plain(found.number)).toContain("3.1.7-Å2015-406");
          expect(plain(found.publisher)).toBe("Tillväxtverket");
        }
      }
    }
  });

  test("each reference has title, year or the lack of it, version, day and address", () => {
    const [view, ...behind] = worksOf(name, locale);
    if (!view) throw new Error("There is no view");
    const { cite } = takeWords[locale];
    const day = locale === "sv" ? "26 november 2026" : "26 November 2026";
    for (const text of [apa(view, cite), harvard(view, cite)]) {
      for (const part of [view.title, "2026", "0a1b2c3d", "Länskartan", day, view.address ?? ""])
        expect(text).toContain(part);
      expect(text).not.toMatch(/null|undefined| {2}|\.\.|inbaddad|dolj=|las=/);
    }
    for (const work of behind) {
      const text = apa(work, cite);
      expect(text).toContain(work.title);
      expect(text).toContain(
        work.kind === "report" ? "Tillväxtverket. (2015)." : locale === "sv" ? "(u.å.)" : "(n.d.)",
      );
    }
  });
});

test("golden files", async () => {
  const swedish = worksOf("missing values", "sv", PUBLISHED);
  const english = worksOf("a challenge", "en");
  const works = [...swedish, ...english];
  await expect(bibtexFile(works)).toMatchFileSnapshot(golden("citations.bib"));
  await expect(risFile(works)).toMatchFileSnapshot(golden("citations.ris"));
  const lines = works.flatMap((work) => {
    const { cite } = takeWords[swedish.includes(work) ? "sv" : "en"];
    return [apa(work, cite), harvard(work, cite)];
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden("references.txt"));
});

test("RIS begins with the type, ends with the end, and has CRLF after every line", () => {
  const text = ris(worksOf("rate", "sv")[0] as Work);
  const lines = text.split("\r\n");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(lines[0]).toBe("TY  - MAP");
  expect(lines.slice(-3)).toEqual(["ER  - ", "", ""]);
  expect(lines.slice(0, -3).filter((line) => !/^[A-Z][A-Z\d] {2}- \S/.test(line))).toEqual([]);
});

test("any text survives both", () => {
  const work = worksOf("a challenge", "sv")[1] as Work;
  const text = fc
    .string({ unit: fc.constantFrom(..."aZ1åÖé&%$#_{}~^\\\"'@=,;:/-–() \n\t"), minLength: 1, maxLength: 14 })
    .filter((one) => /\w/.test(one));
  const line = (one: string) => one.replaceAll(/\s+/g, " ").trim();
  fc.assert(
    fc.property(text, (title) => {
      expect(plain(read(ris({ ...work, title }))[0]?.title)).toBe(line(title));
      expect(plain(read(bibtex({ ...work, title }))[0]?.title)).toBe(line(title));
    }),
    { numRuns: 200 },
  );
});
