/** Every county by every form, every municipality by its own, and the names that are nearly others'. */

import { describe, expect, test } from "vitest";
import municipalities from "../../../src/content/boundaries/municipalityNames.json" with { type: "json" };
import counties from "../../../src/content/counties.json" with { type: "json" };
import { findArea, hasTwin, proposeArea } from "../../../src/owndata/areaNames.ts";

const NBSP = "\u00a0";
const code = (text: string, areas: "counties" | "municipalities") => {
  const found = findArea(text, areas);
  return found.kind === "area" ? found.codes[0] : found.kind;
};

/** As a person may type it: with space around and within, in capitals and small. */
const typed = (form: string) => [
  form,
  form.toUpperCase(),
  form.toLowerCase(),
  ` ${form}${NBSP}`,
  form.replaceAll(" ", NBSP),
  form.replaceAll(" ", "  "),
  form.normalize("NFD"),
];

describe("counties", () => {
  test.each(counties)("$long.sv by every form", (county) => {
    const number = Number(county.code);
    const codes = [`${number}`, county.code, `00${county.code}`, county.nuts3, county.letter, county.iso];
    const names = [county.short, county.long.sv, county.long.en, county.regionToday];
    const both = [`${county.code} ${county.long.sv}`, `${number} ${county.short}`];
    for (const form of [...codes, ...names, ...both].flatMap(typed))
      expect([form, code(form, "counties")]).toEqual([form, county.code]);
  });

  test("the country is no county", () => {
    for (const form of ["Riket", "HELA RIKET", "Sverige", "0", "00", "SE", "Totalt", "00 Riket"])
      expect([form, code(form, "counties")]).toEqual([form, "country"]);
  });

  test("codes that are no county's, and texts about several, are unknown", () => {
    for (const form of [
      "2",
      "11",
      "26",
      "SE11",
      "Malmö",
      "Stockholm och Uppsala",
      "J",
      "",
      "constructor",
      "01234",
    ])
      expect([form, code(form, "counties")]).toEqual([form, "unknown"]);
  });

  test("a code and a name that disagree are asked about", () => {
    expect(findArea("01 Uppsala län", "counties")).toEqual({ kind: "ambiguous", codes: ["01", "03"] });
  });
});

describe("municipalities", () => {
  test("all 290 by code, name, and name with kommun", () => {
    expect(municipalities).toHaveLength(290);
    for (const one of municipalities) {
      const forms = [
        one.code,
        `${Number(one.code)}`,
        one.name,
        `${one.name} kommun`,
        `${one.code} ${one.name}`,
      ];
      for (const form of forms.flatMap(typed))
        expect([form, code(form, "municipalities")]).toEqual([form, one.code]);
    }
  });

  test.each([
    ["Stockholms stad", "0180"],
    ["Göteborgs kommun", "1480"],
    ["Malmö stad", "1280"],
    ["Falu kommun", "2080"],
    ["Borås stad", "1490"],
    ["Dals-Eds kommun", "1438"],
    ["Upplands Bro", "0139"],
    ["Malung–Sälen", "2023"],
    ["Region Gotland", "0980"],
  ])("%s is %s", (text, expected) => {
    expect(code(text, "municipalities")).toBe(expected);
  });

  test("Håbo and Habo are never one another", () => {
    for (const form of [
      "Håbo",
      "HÅBO",
      "Håbo kommun",
      "håbo",
      "Håbo".normalize("NFD"),
      "0305",
      "305",
      "305 Habo",
    ])
      expect([form, code(form, "municipalities")]).toEqual([
        form,
        form === "305 Habo" ? "ambiguous" : "0305",
      ]);
    for (const form of ["Habo", "HABO", "Habo kommun", "0643", "643 Habo"])
      expect([form, code(form, "municipalities")]).toEqual([form, "0643"]);
    expect(findArea("Hábo", "municipalities")).toEqual({ kind: "ambiguous", codes: ["0305", "0643"] });
    expect(hasTwin("Habo", "municipalities")).toEqual(["0305", "0643"]);
    expect(hasTwin("Malmö", "municipalities")).toBeNull();
  });

  test("å, ä and ö may be lost where only one name is left", () => {
    expect(findArea("Malmo", "municipalities")).toEqual({ kind: "area", codes: ["1280"], loose: true });
    expect(findArea("Ostergotland", "counties")).toEqual({ kind: "area", codes: ["05"], loose: true });
  });
});

describe("a misspelt name", () => {
  test("is unknown, with the nearest as a proposal", () => {
    expect(code("Östergöland", "counties")).toBe("unknown");
    expect(proposeArea("Östergöland", "counties")).toBe("05");
    expect(proposeArea("Norbottens län", "counties")).toBe("25");
    expect(proposeArea("Jönköpnig", "municipalities")).toBe("0680");
  });

  test("gets no proposal where two are equally near, or none is", () => {
    expect(proposeArea("Hobo", "municipalities")).toBeNull();
    expect(proposeArea("Norrland", "counties")).toBeNull();
  });
});
