/** What the panels say of counties, quantities and judgements: true to the data, each county once, and nothing fetched that is not shown. */

import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  CHALLENGE_IDS,
  EXAMPLE_KINDS,
  REFERENCE_KINDS,
  STATEMENT_KINDS,
} from "../../src/domain/challenge.ts";
import { COUNTY_CODES } from "../../src/domain/county.ts";
import { namesCounty } from "../../src/domain/coverage.ts";
import { countyChallengeSentence, namedSentence } from "../../src/i18n/sentences.ts";
import { sv } from "../../src/i18n/sv.ts";
import { atlas, content, slices } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const headings = (panel: HTMLElement, level: number) =>
  within(panel)
    .getAllByRole("heading", { level })
    .map((heading) => heading.textContent);

/** The section under the heading `name`. */
function sectionOf(panel: HTMLElement, name: string): HTMLElement {
  const section = within(panel).getByRole("heading", { name }).closest("section");
  if (!section) throw new Error(`${name} heads no section`);
  return section;
}

/** The counties that a part of the panel links to, by code, in its order. */
const countiesIn = (part: HTMLElement) =>
  within(part)
    .queryAllByRole<HTMLAnchorElement>("link")
    .flatMap(({ search }) => new URLSearchParams(search).get("lan") ?? [])
    .filter((code) => code !== "");

const long = (code: string) => atlas.counties.find((county) => county.code === code)?.long.sv ?? "?";

describe.each(CHALLENGE_IDS)("challenge %s", (id) => {
  const coverage = atlas.coverage(id);
  const named = COUNTY_CODES.filter((code) => coverage.get(code)?.namedBy);
  const statements = content.challenges.countyStatements.filter(({ challenge }) => challenge === id);
  const positions = statements.filter(({ kind }) => !namesCounty(kind));

  test("lists each county once a list, by code, and its first sentence agrees with the list", async () => {
    await renderApp(`?visa=utmaning-${id}`);
    const panel = page.panel();

    const places = sectionOf(panel, sv.challenge.named);
    expect(countiesIn(places)).toEqual(named);
    if (named.length === 0) expect(places.textContent).toBe(sv.challenge.named + sv.challenge.namedNone);
    else
      expect(places.textContent).toContain(`${namedSentence(sv, coverage)}: ${named.map(long).join(", ")}.`);
    for (const { kind, text } of statements)
      expect(places.textContent?.includes(text.sv), text.sv).toBe(namesCounty(kind));

    expect(headings(panel, 4).includes(sv.challenge.positions)).toBe(positions.length > 0);
    if (positions.length > 0) {
      const wanted = sectionOf(panel, sv.challenge.positions);
      const codes = positions.flatMap(({ counties }) => counties);
      expect(countiesIn(wanted)).toEqual([...new Set(codes)].sort());
      for (const { text } of positions) expect(wanted.textContent).toContain(text.sv);
      expect(wanted.textContent).toContain(sv.challenge.positionsNote);
    }

    const withExamples = COUNTY_CODES.filter((code) => coverage.get(code)?.examples.length);
    expect(countiesIn(sectionOf(panel, sv.challenge.examples))).toEqual(withExamples);
  });

  test("begins its statements with the report's quantity words and says where there is none", async () => {
    await renderApp(`?visa=utmaning-${id}`);
    const items = within(sectionOf(page.panel(), sv.challenge.claims)).getAllByRole("listitem");
    const challenge = content.challenges.challenges.find((one) => one.id === id);
    const claims = challenge?.statements ?? [];
    for (const { lead, claim } of claims) {
      const item = items.find(({ textContent }) => textContent?.includes(claim.sv));
      expect(item?.textContent?.startsWith(lead ? `${lead.sv}: ${claim.sv}` : claim.sv), claim.sv).toBe(true);
    }
    const text = page.panel().textContent ?? "";
    expect(text.includes(sv.challenge.unquantified)).toBe(claims.some(({ lead }) => lead === null));
    expect(text).toContain(challenge?.quantity.basis.sv);
    expect(text).not.toMatch(/ospecificerat|Kärnpåstående/);
  });
});

test("c05 says that places are named, in the panel, over the map and in the table", async () => {
  await renderApp("?visa=utmaning-c05");
  expect(page.main().textContent).toContain("Vid utmaningen nämner rapporten platser i tre län.");
  expect(page.main().textContent).not.toContain("uttryckligen");
  const skane = within(page.table()).getByRole("row", { name: /Skåne län/ });
  expect(within(skane).getAllByRole("cell").at(-1)?.textContent).toBe("plats i länet");
  expect(within(page.table()).getByRole("columnheader", { name: "Nämns vid utmaningen" })).toBeDefined();
});

test.each(["", "?lan=09", "?visa=utmaning-c02"])(
  "„Kopiera länk” is in the panel's head at %s",
  async (search) => {
    await renderApp(search);
    const panel = search === "?lan=09" ? page.panel("Gotlands län") : page.panel();
    const button = within(panel).getByRole("button", { name: "Kopiera länk" });
    const [first] = within(panel).getAllByRole("list");
    expect(button.compareDocumentPosition(first as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
);

describe("a county", () => {
  test("comes in the product's order", async () => {
    await renderApp("?lan=17");
    expect(headings(page.panel("Värmlands län"), 3)).toEqual([
      sv.county.actors,
      sv.county.timeline,
      sv.county.facts,
      sv.county.says,
      sv.county.models,
      sv.county.examples,
      sv.figures.title,
      sv.county.national,
      sv.county.municipalities(16),
      sv.county.neighbours,
    ]);
  });

  test("has its ISO code and the headings of the report, and repeats no actor with each example", async () => {
    await renderApp("?lan=14");
    const panel = page.panel("Västra Götalands län");
    expect(panel.textContent).toContain("ISO 3166-2 SE-O");
    const terms = within(panel).getAllByText(sv.county.labelInReport);
    expect(terms.map((term) => term.nextElementSibling?.textContent)).toEqual(
      Array(7).fill("Västra Götalandsregionen"),
    );
    expect(panel.textContent).not.toContain("Ansvarig 2015");
    expect(panel.textContent).toContain(sv.county.examplesNote);
  });

  test.each([
    ["c05", "12", "Att exempel saknas säger inget om läget i länet."],
    ["c06", "09", "men det passar bara delvis."],
    ["c02", "01", "Vid utmaningen nämner den länet."],
    ["c04", "24", "Att exempel saknas säger inget om läget i länet."],
  ] as const)(
    "under %s says what the report has of it in %s, and leads to the challenge",
    async (id, code, words) => {
      const { user } = await renderApp(`?lan=${code}&visa=utmaning-${id}`);
      const panel = page.panel(atlas.county(code).long.sv);
      const covered = atlas.coverage(id).get(code);
      const label = content.challenges.challenges.find((one) => one.id === id)?.label.sv ?? "?";
      const sentence = covered && countyChallengeSentence(sv, covered);
      expect(sentence).toContain(words);
      expect(panel.textContent).toContain(`${sv.county.onMap} ${label}. ${sentence}`);
      const [link] = within(panel).getAllByRole("link", { name: label });
      await user.click(link as HTMLElement);
      expect(location.search).toBe(`?visa=utmaning-${id}`);
      expect(within(page.panel()).getByRole("heading", { level: 3, name: label })).toBeDefined();
    },
  );

  test("under the actors has no word on a challenge", async () => {
    await renderApp("?lan=12");
    expect(page.panel("Skåne län").textContent).not.toContain(sv.county.onMap);
  });
});

/** Every text inside `value`, without the codes that the page turns into words or links. */
function strings(value: unknown, key = ""): string[] {
  if (typeof value === "string") return CODES.has(key) || KINDS.has(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, key));
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([inner, one]) => strings(one, inner))
    : [];
}
const CODES = new Set(
  "id code counties challenge related fit fromDate fromBasis toDate mentioned url source sources formKeys actorKeys example from to".split(
    " ",
  ),
);
const KINDS: ReadonlySet<string> = new Set([...EXAMPLE_KINDS, ...STATEMENT_KINDS, ...REFERENCE_KINDS]);

describe("nothing is fetched that is not shown", () => {
  const lower = (text: string | null) => (text ?? "").toLowerCase().replaceAll(/[\s\u00ad]+/g, " ");
  const missing = (name: string, shown: string) =>
    strings(slices.get(name)).filter(
      // Ids of challenges and sections of the report are links by other words.
      (text) => !/^(c\d\d|[\d.]+)( \/ .+)?$/.test(text) && !shown.includes(lower(text)),
    );

  test.each(CHALLENGE_IDS)("for challenge %s", async (id) => {
    await renderApp(`?visa=utmaning-${id}`);
    expect(missing(`sv/challenge-${id}`, lower(page.panel().textContent))).toEqual([]);
  });

  test.each(COUNTY_CODES)("for county %s", async (code) => {
    await renderApp(`?lan=${code}`);
    expect(missing(`sv/county-${code}`, lower(page.panel(long(code)).textContent))).toEqual([]);
  });

  test("for the country, with the page of sources", async () => {
    const { unmount } = await renderApp();
    const panel = lower(page.panel().textContent);
    unmount();
    await renderApp("?sida=kallor");
    const main = lower(page.main().textContent);
    expect(missing("sv/country", panel + main)).toEqual(["2015-04-30"]);
    // Links are set as their words.
    const marked = missing("sv/sources", main).filter((text) => !/\[[^\]]+\]\([^)]+\)/.test(text));
    expect(marked).toEqual(["2015-04-30"]);
  });

  test("for the examples, in either language", async () => {
    const { unmount } = await renderApp("?sida=exempel");
    await screen.findAllByRole("article");
    expect(missing("sv/examples", lower(page.main().textContent))).toEqual([]);
    unmount();
    await renderApp("?sida=exempel&sprak=en");
    await screen.findByRole("heading", { level: 3, name: "Vägen in" });
    expect(missing("en/examples", lower(page.main().textContent))).toEqual([]);
  });

  test("for the actors", async () => {
    const { user } = await renderApp();
    await user.click(within(page.panel()).getByRole("heading", { name: sv.country.actors }));
    await within(page.panel()).findByRole("heading", { name: content.actors.actors[0]?.name.sv ?? "?" });
    expect(missing("sv/actors", lower(page.panel().textContent))).toEqual([]);
  });
});
