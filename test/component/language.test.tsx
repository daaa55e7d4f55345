/** Two languages: switched without a reload, `lang` right on page and parts, names by the contract, selection kept. */

import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { CHALLENGE_IDS } from "../../src/domain/challenge.ts";
import { COUNTY_CODES } from "../../src/domain/county.ts";
import { en } from "../../src/i18n/en.ts";
import { sv } from "../../src/i18n/sv.ts";
import { atlas, content } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

test("switching keeps selection, year and order, and needs no reload", async () => {
  const { user, store } = await renderApp("?lan=09&ar=1999&sortera=-lan");
  await user.click(screen.getByRole("link", { name: "English" }));
  expect(await screen.findByRole("region", { name: "Gotland County" })).toBeDefined();
  expect(document.documentElement.lang).toBe("en");
  expect(document.title).toBe(en.title.county("Gotland County", en.headline.actors));
  expect(location.search).toBe("?lan=09&ar=1999&sortera=-lan&sprak=en");
  expect(store.getState().view).toMatchObject({ county: "09", year: 1999 });
  await user.click(screen.getByRole("link", { name: "Svenska" }));
  expect(await screen.findByRole("region", { name: "Gotlands län" })).toBeDefined();
  expect(document.documentElement.lang).toBe("sv");
});

test("what was said in the language before is not left standing", async () => {
  const { user } = await renderApp();
  await user.selectOptions(page.layer(), "utmaning-c05");
  expect(page.said()).not.toEqual([]);
  await user.click(screen.getByRole("link", { name: "English" }));
  await screen.findByRole("combobox", { name: "Map shows" });
  expect(page.said()).toEqual([]);
});

describe("in English", () => {
  test("roles have the contract's English names", async () => {
    await renderApp("?sprak=en");
    const options = within(screen.getByRole("listbox", { name: "Counties of Sweden" })).getAllByRole(
      "option",
    );
    expect(options).toHaveLength(21);
    for (const [index, option] of options.entries())
      expect(option.textContent?.startsWith(atlas.counties[index]?.long.en ?? "?")).toBe(true);
    expect(screen.getByRole("combobox", { name: "Map shows" })).toBeDefined();
    expect(screen.getByRole("slider", { name: "Year" })).toBeDefined();
    expect(screen.getByRole("region", { name: "Legend" })).toBeDefined();
    expect(screen.getByRole("region", { name: "Sweden" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Copy link" })).toBeDefined();
    expect(document.documentElement.lang).toBe("en");
  });

  test("actors' names are Swedish and say so", async () => {
    await renderApp("?sprak=en&lan=01");
    const table = page.table(/2015/);
    const actor = within(table).getByText("Länsstyrelsen i Stockholms län");
    expect(actor.closest("[lang]")?.getAttribute("lang")).toBe("sv");
    const panel = within(screen.getByRole("region", { name: "Stockholm County" }));
    for (const name of panel.getAllByText("Länsstyrelsen i Stockholms län"))
      expect(name.closest("[lang]")?.getAttribute("lang")).toBe("sv");
  });

  test("no Swedish sentence of the page is left", async () => {
    const swedish = new Set(
      Object.values({
        ...sv.panel,
        ...sv.legend,
        ...sv.table,
        ...sv.country,
        ...sv.county,
        ...sv.challenge,
      }).filter((text): text is string => typeof text === "string" && text.includes(" ")),
    );
    for (const search of ["?sprak=en", "?sprak=en&lan=01", "?sprak=en&visa=utmaning-c05"]) {
      const { unmount } = await renderApp(search);
      const text = page.main().textContent ?? "";
      expect(
        [...swedish].filter((sentence) => text.includes(sentence)),
        search,
      ).toEqual([]);
      unmount();
    }
  });

  test.each(COUNTY_CODES)("county %s shows every example by its name", async (code) => {
    await renderApp(`?sprak=en&lan=${code}`);
    const panel = page.panel(atlas.county(code).long.en);
    for (const { name, counties } of content.examples.examples)
      if (counties.includes(code)) {
        const [heading] = within(panel).getAllByText(name);
        expect(heading?.closest("[lang]")?.getAttribute("lang"), name).toBe("sv");
      }
  });

  test.each(CHALLENGE_IDS)("challenge %s has its own words", async (id) => {
    await renderApp(`?sprak=en&visa=utmaning-${id}`);
    const challenge = content.challenges.challenges.find((one) => one.id === id);
    expect(document.title).toBe(en.title.challenge(challenge?.label.en ?? "?"));
    for (const { claim } of challenge?.statements ?? []) expect(page.main().textContent).toContain(claim.en);
  });
});

test.each(["sv", "en"])("the pages of the footer stand under their headings in %s", async (locale) => {
  const { pages } = locale === "sv" ? sv : en;
  for (const name of ["om", "kallor", "tillganglighet"] as const) {
    const { unmount } = await renderApp(`?sida=${name}&sprak=${locale}`);
    const main = page.main();
    expect(within(main).getByRole("heading", { level: 2, name: pages[name] })).toBeDefined();
    expect(main.textContent?.length).toBeGreaterThan(400);
    expect(main.textContent).not.toMatch(/undefined|\[object|NaN/);
    unmount();
  }
});
