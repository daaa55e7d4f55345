/** What is said of what was measured: the verdict, and the sentence that tells what to do; and the report with all of it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selftestEn } from "../../../src/i18n/selftestEn.ts";
import { selftestSv } from "../../../src/i18n/selftestSv.ts";
import { elsewhere, type Facts, type Heights, type Row, resultsOf } from "../../../src/selftest/checks.ts";
import { reportText } from "../../../src/selftest/report.ts";

const trial: Heights["trial"] = { obeyed: [], ignored: ["own", "amp"], untried: ["pym"] };
const facts: Facts = {
  heights: { trial, frame: 150, content: 640 },
  host: null,
  script: "<script></script>",
  origin: "https://karta.example",
  fetched: ["https://karta.example/sjalvtest.html", "data:,x"],
  paint: 123.4,
  width: 600,
  sideways: false,
  sandboxed: false,
};
const host = {
  script: "v1",
  title: "Karta",
  lang: "sv-SE",
  policies: ["default-src 'self'"],
  violations: [],
  width: 600,
  height: 150,
};

const of = (row: Row, more: Partial<Facts>) => {
  const found = resultsOf({ ...facts, ...more }, selftestSv).find((result) => result.row === row);
  return found && `${found.verdict}: ${[found.text, ...found.details].join(" | ")}`;
};
const height = (frame: number, content: number, obeyed: Heights["trial"]["obeyed"] = []) =>
  of("height", { heights: { trial: { ...trial, obeyed }, frame, content } });

describe("the height", () => {
  test("is right only when the host also follows", () => {
    expect(height(640, 641, ["own"])).toBe("good: Ramen har rätt höjd: 640 pixlar.");
    expect(height(640, 640)).toMatch(/^check: Ramen har rätt höjd.*<script>/);
  });

  test("that is wrong says by how much, and what to do", () => {
    expect(height(150, 640)).toMatch(/^wrong: Ramen är 150 pixlar hög, innehållet 640\..*<script>/);
    expect(height(900, 640)).toMatch(/^check: Ramen är 900 pixlar hög.*tomt/);
    expect(height(300, 640, ["own"])).toMatch(/^wrong: .*max-height/);
  });

  test("names what was obeyed, what was not and what could not be tried", () => {
    expect(of("messages", {})).toBe(
      "check: Din sida följer inget av meddelandena. Ramen behåller den höjd som står i koden. | Inte prövat, eftersom din sida inte har gett ramen något namn: pym.js.",
    );
    const heights = { trial: { ...trial, obeyed: ["datawrapper" as const] }, frame: 1, content: 1 };
    expect(of("messages", { heights })).toMatch(
      /^good: Din sida följer: Datawrapper\. \| Gav ingen ny höjd: Länskartans eget och AMP\./,
    );
  });
});

describe("what the host knows", () => {
  test("is checked by eye where the host does not answer", () => {
    for (const row of ["title", "lang", "policy"] as const)
      expect(of(row, {})).toMatch(/^check: Det vet bara/);
    expect(of("blocked", {})).toBeUndefined();
  });

  test("is told where it does", () => {
    expect(of("title", { host })).toMatch(/^good: .*”Karta”/);
    expect(of("title", { host: { ...host, title: " " } })).toMatch(/^wrong: /);
    expect(of("lang", { host })).toMatch(/^good: /);
    expect(of("lang", { host: { ...host, lang: "" } })).toMatch(/^check: /);
    expect(of("lang", { host: { ...host, lang: "en" } })).toMatch(/^check: .*”sv”/);
    expect(of("policy", { host })).toBe("note: I din sidas kod står: | default-src 'self'");
    expect(of("blocked", { host })).toMatch(/^good: /);
    const blocked = (origin: string) => ({
      ...host,
      violations: [{ directive: "frame-src", blocked: origin }],
    });
    expect(of("blocked", { host: blocked("https://other.example") })).toMatch(/^check: /);
    expect(of("blocked", { host: blocked(facts.origin) })).toMatch(/^wrong: .*frame-src: /);
  });
});

describe("the rest", () => {
  test("counts as elsewhere whatever is not of our origin, scheme and port included", () => {
    const ours = ["https://karta.example/a", "data:,x", "blob:https://karta.example/1"];
    const others = [
      "http://karta.example/a",
      "https://karta.example:444/",
      "https://karta.example.evil/",
      "x-ext://a/",
    ];
    expect(elsewhere([...ours, ...others], facts.origin)).toEqual(others);
    expect(of("requests", { fetched: [...ours, ...others] })).toMatch(/^wrong: 4 anrop.*evil/);
    expect(of("requests", {})).toMatch(/^good: 0 anrop/);
  });

  test("has a verdict on paint, width and sandbox", () => {
    expect(of("paint", {})).toBe("good: 123 millisekunder.");
    expect(of("paint", { paint: 4000 })).toMatch(/^check: 4000 /);
    expect(of("paint", { paint: null })).toMatch(/^note: Inte uppmätt/);
    expect(of("width", { width: 279 })).toMatch(/^check: /);
    expect(of("width", { sideways: true })).toMatch(/^wrong: /);
    expect(of("sandbox", { sandboxed: true })).toMatch(/^note: .*zoomningen är avstängd/);
  });

  test("outside a frame says nothing of frames", () => {
    const rows = resultsOf({ ...facts, heights: null }, selftestEn).map(({ row }) => row);
    expect(rows).toEqual(["requests", "paint", "width", "storage", "language"]);
  });
});

describe("the report", () => {
  const occasion = {
    time: new Date("2026-01-02T03:04:05Z"),
    userAgent: "Agent\n1.0",
    origin: facts.origin,
    referrer: "https://agency.example/secret?token=1",
    framed: true,
  };

  test("has time, browser, origins without paths, and all results", () => {
    const results = resultsOf({ ...facts, host }, selftestSv);
    const text = reportText(results, occasion, selftestSv);
    expect(text.split("\n").slice(0, 6)).toEqual([
      "Självtest för Länskartan",
      "Tid: 2026-01-02 03:04 UTC",
      "Webbläsare: Agent 1.0",
      "Testets adress: https://karta.example",
      "Din sidas adress: https://agency.example",
      "",
    ]);
    for (const { text: sentence, details } of results)
      for (const part of [sentence, ...details]) expect(text).toContain(part);
    expect(reportText([], { ...occasion, referrer: "" }, selftestSv)).toContain("Din sidas adress: okänd");
    expect(reportText([], { ...occasion, framed: false }, selftestEn)).toContain(
      "none, the test is not in a frame",
    );
  });

  test("has one line for each result and detail, whatever the host says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(fc.string({ unit: "binary" })),
        (title, policies) => {
          const results = resultsOf({ ...facts, host: { ...host, title, policies } }, selftestSv);
          const lines = reportText(results, occasion, selftestSv).split("\n");
          expect(lines.length).toBe(7 + results.reduce((sum, { details }) => sum + 1 + details.length, 0));
        },
      ),
    );
  });
});
