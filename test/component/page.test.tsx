/** The default page by its roles and names: what a reader finds without doing anything. */

import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTOR_TYPES, REPORT_YEAR } from "../../src/domain/actor.ts";
import { CHALLENGE_IDS } from "../../src/domain/challenge.ts";
import { holdersIn } from "../../src/domain/holders.ts";
import { INDICATOR_IDS } from "../../src/domain/indicator.ts";
import { sv } from "../../src/i18n/sv.ts";
import { atlas, content } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const holders = holdersIn(atlas.spells, REPORT_YEAR);

describe("the default page", () => {
  beforeEach(async () => {
    await renderApp();
  });

  test("has one main, one first heading, a title and its language", () => {
    expect(screen.getAllByRole("main")).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Länskartan");
    expect(document.title).toBe(sv.title.actors(2015));
    expect(document.documentElement.lang).toBe("sv");
  });

  test("has the map as a listbox: long name, actor as in the spells, type", () => {
    const names = page.options().map((option) => option.textContent);
    expect(names).toHaveLength(21);
    for (const [index, { code, long }] of atlas.counties.entries()) {
      const holder = holders.get(code);
      expect(names[index]?.startsWith(long.sv), code).toBe(true);
      expect(names[index]).toContain(holder?.actor);
      expect(names[index]?.toLowerCase()).toContain(sv.actorType[holder?.type ?? "kommun"].toLowerCase());
    }
    expect(within(page.map()).queryAllByRole("option", { selected: true })).toEqual([]);
  });

  test("has the layers in groups, by the words of the address", () => {
    const layer = page.layer();
    expect(layer.value).toBe("aktorer");
    const groups = within(layer).getAllByRole("group");
    const values = groups.map((group) =>
      within(group)
        .getAllByRole<HTMLOptionElement>("option")
        .map((option) => option.value),
    );
    expect(values.slice(0, 2)).toEqual([["aktorer"], CHALLENGE_IDS.map((id) => `utmaning-${id}`)]);
    // What has no figures cannot be chosen, and has no value of its own.
    const figures = values
      .slice(2)
      .flat()
      .filter((value) => INDICATOR_IDS.some((id) => id === value));
    expect(figures.sort()).toEqual(INDICATOR_IDS.filter((id) => id !== "unemployment_rate_bas_monthly"));
  });

  test("has the year as a slider that says the year", () => {
    const year = page.year();
    expect([year.min, year.max, year.value]).toEqual(["1996", "2026", "2015"]);
    expect(year.getAttribute("aria-valuetext")).toBe("2015");
  });

  test("has a legend with every type's name and count", () => {
    const items = within(page.legend()).getAllByRole("listitem");
    const expected = ACTOR_TYPES.map((type) => {
      const count = [...holders.values()].filter((holder) => holder.type === type).length;
      return `${sv.actorType[type]}\u00a0– ${sv.legend.counties(count)}`;
    });
    expect(items.map((item) => item.textContent)).toEqual(expected);
  });

  test("has the panel of Sweden with the challenges, recommendations and publications", () => {
    const panel = within(page.panel());
    for (const { label } of content.challenges.challenges)
      expect(panel.getAllByText(label.sv).length).toBeGreaterThan(0);
    for (const { title } of content.recommendations.recommendations)
      expect(panel.getByRole("heading", { name: title.sv })).toBeDefined();
    for (const { title } of content.publications.publications) expect(panel.getByText(title)).toBeDefined();
  });

  test("has the open table: caption with layer and year, 21 counties by long name, their actors", () => {
    const table = page.table(/2015/);
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(21);
    for (const [index, row] of rows.entries()) {
      const county = atlas.counties[index];
      expect(within(row).getByRole("rowheader").textContent).toBe(county?.long.sv);
      expect(row.textContent).toContain(holders.get(county?.code ?? "01")?.actor);
    }
    expect(within(table).getByRole("columnheader", { name: sv.table.code }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
  });

  test("says nothing before it is asked, and has no picture for screen readers beside the listbox", () => {
    expect(page.said()).toEqual([]);
    expect(screen.queryAllByRole("img")).toEqual([]);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByRole("button", { name: "Avmarkera länet" })).toBeNull();
  });

  test("has a link to copy, a way past the map, and a foot", () => {
    expect(screen.getByRole("button", { name: "Kopiera länk" })).toBeDefined();
    expect(screen.getByRole("navigation", { name: sv.skip })).toBeDefined();
    expect(screen.getByRole("contentinfo")).toBeDefined();
  });
});
