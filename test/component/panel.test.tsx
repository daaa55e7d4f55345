/** The panel: every county's examples, doubts, statements and sources, every challenge's counties, all one step away. */

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { REPORT_YEAR } from "../../src/domain/actor.ts";
import { CHALLENGE_IDS } from "../../src/domain/challenge.ts";
import { COUNTY_CODES } from "../../src/domain/county.ts";
import { holdersIn } from "../../src/domain/holders.ts";
import { sv } from "../../src/i18n/sv.ts";
import { placeOf } from "../../src/map/places.ts";
import { sectionId } from "../../src/panel/parts.tsx";
import { atlas, content } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const NO_EXAMPLE = "Rapporten nämner inget exempel från länet";
const WITHOUT = ["04", "06", "08", "18", "21", "24"];

/** The elements with this text that are on screen without opening anything. */
const openly = (panel: HTMLElement, text: string) =>
  within(panel)
    .queryAllByText(text)
    .filter((element) => element.closest("details:not([open])") === null);

describe.each(COUNTY_CODES)("county %s", (code) => {
  const { long } = atlas.county(code);
  const examples = content.examples.examples.filter(({ counties }) => counties.includes(code));
  const statements = content.challenges.countyStatements.filter(({ counties }) => counties.includes(code));

  test("shows every example by name, its holders, doubts, statements and neighbours", async () => {
    await renderApp(`?lan=${code}`);
    const panel = page.panel(long.sv);
    expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe(long.sv);
    expect(document.title).toBe(sv.title.county(long.sv, sv.headline.actors));

    for (const { name } of examples) expect(openly(panel, name), name).not.toEqual([]);
    expect(openly(panel, NO_EXAMPLE).length > 0).toBe(WITHOUT.includes(code));
    expect(examples.length === 0).toBe(WITHOUT.includes(code));

    for (const year of [REPORT_YEAR, 2026]) {
      const holder = holdersIn(atlas.spells, year).get(code);
      expect(openly(panel, holder?.actor ?? "?"), String(year)).not.toEqual([]);
    }
    const spells = atlas.spellsOf(code);
    for (const confidence of ["medium", "unverified"] as const) {
      const doubtful = spells.filter((spell) => spell.confidence === confidence);
      expect(openly(panel, sv.confidence[confidence]).length, confidence).toBe(doubtful.length);
    }

    for (const { text, caveat } of statements) {
      expect(panel.textContent).toContain(text.sv);
      if (caveat) expect(panel.textContent).toContain(caveat.sv);
    }
    const silent = statements.length === 0;
    expect(panel.textContent?.includes(sv.county.saysNone)).toBe(silent && examples.length === 0);
    expect(panel.textContent?.includes(sv.county.saysExamples)).toBe(silent && examples.length > 0);

    const municipalities = content.municipalities.filter((one) => one.code.startsWith(code));
    const heading = within(panel).getByText(sv.county.municipalities(municipalities.length));
    const listed = within(heading.parentElement as HTMLElement).getAllByRole("listitem");
    expect(listed.map((item) => item.textContent)).toEqual(
      municipalities.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "sv")),
    );

    const links = within(panel).getAllByRole<HTMLAnchorElement>("link");
    for (const neighbour of placeOf(code).neighbours) {
      const name = atlas.county(neighbour).long.sv;
      expect(links.some((link) => link.textContent === name && link.search === `?lan=${neighbour}`)).toBe(
        true,
      );
    }
    // Every statement and every example has its section beside it.
    const sections = [...statements.map((one) => one.section), ...examples.map((one) => one.section)];
    for (const section of new Set(sections)) {
      const wanted = sections.filter((one) => one === section).length;
      const found = links.filter(({ hash }) => decodeURIComponent(hash) === `#${sectionId(section)}`);
      expect(found.length, section).toBe(wanted);
      for (const link of found) expect(link.search).toBe(`?lan=${code}&sida=kallor`);
    }
    // Facts from elsewhere are marked as such, each with the link to its source.
    for (const { facts } of examples) {
      for (const { source } of facts)
        expect(
          links.some(({ href }) => href === new URL(source).href),
          source,
        ).toBe(true);
      if (facts.length > 0) expect(openly(panel, sv.panel.notFromReport)).not.toEqual([]);
    }
  });
});

describe("a step from the county", () => {
  test("a section's link leads to the page of sources, at the section", async () => {
    const { user, store } = await renderApp("?lan=01");
    const [link] = within(page.panel("Stockholms län")).getAllByRole<HTMLAnchorElement>("link", {
      name: sv.panel.section("2.4"),
    });
    expect(link?.getAttribute("href")).toBe("?lan=01&sida=kallor#avsnitt-2.4");
    await user.click(link as HTMLElement);
    expect(await screen.findByRole("heading", { name: sv.pages.kallor })).toBeDefined();
    await waitFor(() => expect(document.activeElement?.id).toBe("avsnitt-2.4"));
    expect(store.getState().view).toMatchObject({ county: "01", page: "kallor" });
    expect(location.search).toBe("?lan=01&sida=kallor");
    expect(document.title).toBe(sv.title.page(sv.pages.kallor));
  });

  test("a neighbour's link opens the neighbour and lands on its heading", async () => {
    const { user } = await renderApp("?lan=25");
    await user.click(within(page.panel("Norrbottens län")).getByRole("link", { name: "Västerbottens län" }));
    expect(document.activeElement?.textContent).toBe("Västerbottens län");
    expect(page.panel("Västerbottens län")).toBeDefined();
  });

  test("„Hela Sverige” leads back", async () => {
    const { user } = await renderApp("?lan=25&visa=utmaning-c06");
    await user.click(within(page.panel("Norrbottens län")).getByRole("link", { name: sv.panel.back }));
    expect(page.panel("Sverige")).toBeDefined();
    expect(location.search).toBe("?visa=utmaning-c06");
  });

  test("a challenge's link shows its layer and keeps the county", async () => {
    const { user, store } = await renderApp("?lan=01");
    const label = content.challenges.challenges[4]?.label.sv ?? "?";
    const [link] = within(page.panel("Stockholms län")).getAllByRole("link", { name: label });
    await user.click(link as HTMLElement);
    expect(store.getState().view).toMatchObject({ county: "01", layer: "utmaning-c05" });
    expect(page.layer().value).toBe("utmaning-c05");
  });

  test("Gotland has no neighbour on land, and says so", async () => {
    await renderApp("?lan=09");
    expect(page.panel("Gotlands län").textContent).toContain(sv.county.neighboursNone);
  });

  test("a link is opened by the browser when the reader asks for a new tab", async () => {
    const { user, store } = await renderApp("?lan=25");
    const link = within(page.panel("Norrbottens län")).getByRole("link", { name: "Västerbottens län" });
    // jsdom cannot navigate; that the page left the click to the browser is what counts.
    const left: boolean[] = [];
    window.addEventListener(
      "click",
      (event) => {
        left.push(!event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
    await user.keyboard("{Control>}");
    await user.click(link);
    await user.keyboard("{/Control}");
    expect(left).toEqual([true]);
    expect(store.getState().view.county).toBe("25");
  });
});

describe.each(CHALLENGE_IDS)("challenge %s", (id) => {
  const challenge = content.challenges.challenges.find((one) => one.id === id);
  const examples = content.examples.examples.filter(({ themes }) => themes.includes(id));

  test("shows its word, statements with sections, counties with examples, and whose judgement they are", async () => {
    await renderApp(`?visa=utmaning-${id}`);
    const panel = page.panel();
    expect(document.title).toBe(sv.title.challenge(challenge?.label.sv ?? ""));
    expect(within(panel).getByRole("heading", { name: challenge?.label.sv ?? "?" })).toBeDefined();
    for (const { claim } of challenge?.statements ?? []) expect(panel.textContent).toContain(claim.sv);
    for (const { name } of examples) expect(openly(panel, name), name).not.toEqual([]);
    expect(panel.textContent?.includes(sv.challenge.examplesNone)).toBe(examples.length === 0);
    expect(panel.textContent).toContain(sv.legend.editorial);
    const links = within(panel).getAllByRole<HTMLAnchorElement>("link");
    const sections = challenge?.statements.flatMap((one) => one.sections) ?? [];
    for (const section of new Set(sections))
      expect(
        links.some(({ hash }) => decodeURIComponent(hash) === `#${sectionId(section)}`),
        section,
      ).toBe(true);
  });

  test("has a legend that never reads the empty counties as having no problem", async () => {
    await renderApp(`?visa=utmaning-${id}`);
    const legend = page.legend();
    expect(legend.textContent).toContain(sv.legend.none);
    expect(legend.textContent).toContain(sv.legend.noneNote);
    expect(legend.textContent).toContain(sv.legend.editorial);
    expect(screen.queryByRole("slider")).toBeNull();
  });
});

describe("Sweden", () => {
  test("lists the actors that the report names when asked to", async () => {
    const { user } = await renderApp();
    const summary = within(page.panel()).getByRole("heading", { name: sv.country.actors });
    await user.click(summary);
    const [actor] = content.actors.actors;
    const name = actor?.name.sv ?? "?";
    expect((await screen.findAllByRole("heading", { name })).length).toBeGreaterThan(0);
    for (const { name } of content.actors.actors) expect(page.panel().textContent).toContain(name.sv);
  });

  test("orders the challenges by the report's words, the most far-reaching first", async () => {
    await renderApp();
    const level = new Map(
      content.challenges.challenges.map(({ label, quantity }) => [label.sv, quantity.level]),
    );
    const levels = within(page.panel())
      .getAllByRole("link")
      .flatMap(({ textContent }) => level.get(textContent ?? "") ?? []);
    expect(levels).toHaveLength(11);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
  });

  test("every section that anything refers to has its place on the page of sources", async () => {
    await renderApp("?sida=kallor");
    await screen.findByRole("heading", { name: sv.pages.kallor });
    for (const { no } of content.report.sections) {
      const text = typeof no === "string" ? no : String(no);
      expect(document.getElementById(sectionId(text)), text).not.toBeNull();
    }
  });
});

describe("„Kopiera länk”", () => {
  test("puts the address on the clipboard and says so", async () => {
    const { user } = await renderApp("?lan=09");
    await user.click(screen.getByRole("button", { name: "Kopiera länk" }));
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/?lan=09`);
    expect(page.said()).toContain(sv.panel.copied);
  });

  test("offers the address to copy by hand where the browser refuses", async () => {
    const { user } = await renderApp("?lan=09");
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    await user.click(screen.getByRole("button", { name: "Kopiera länk" }));
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: sv.panel.copyFailed });
    expect(field.value).toBe(location.href);
  });
});
