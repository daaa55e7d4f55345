/** Indicators on the page: chosen by picker or address, and the same figures in list, legend, table, panel and title. */

import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { SliceName } from "../../src/content/library.ts";
import { figuresEn } from "../../src/i18n/figuresEn.ts";
import { figuresSv } from "../../src/i18n/figuresSv.ts";
import { sv } from "../../src/i18n/sv.ts";
import { indicatorIn } from "../fixtures/figures.ts";
import { page, renderApp } from "./renderApp.tsx";

/** Until an indicator that was chosen on the page is on screen. */
const shown = (unit: string) => waitFor(() => expect(page.legend().textContent).toContain(unit));
const second = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "och" });
const breakdown = () => screen.getByRole("group", { name: "Uppdelning" });
/** With common spaces in the place of no-break spaces. */
const plain = (text: string | null | undefined) => (text ?? "").replaceAll("\u00a0", " ");
const rowOf = (county: string, caption?: RegExp) =>
  within(page.table(caption)).getByRole("row", { name: new RegExp(county) });
/** The figures in a county's row: values, then the place where there is one. */
const cells = (county: string, caption?: RegExp) =>
  [...rowOf(county, caption).querySelectorAll("td.figures-number")].map((cell) => cell.textContent);

describe("the picker", () => {
  test("has the indicators under their challenges, and what has no figures yet", async () => {
    await renderApp();
    const groups = [...page.layer().querySelectorAll("optgroup")].map(({ label }) => label);
    expect(groups.slice(0, 3)).toEqual([
      "Ansvar",
      "Utmaningar i rapporten från 2015",
      "Siffror: Långsam integration av nyanlända",
    ]);
    expect(groups.at(-1)).toBe("Siffror: Bakgrund");
    const reserved = [...page.layer().options].filter(({ disabled }) => disabled);
    expect(reserved.length).toBeGreaterThanOrEqual(5);
    for (const { text } of reserved) expect(text).toContain("inga länsuppgifter än");
    expect([...page.layer().options].map(({ value }) => value)).not.toContain(
      "unemployment_rate_bas_monthly",
    );
  });

  test("leads to an indicator in its latest year, which the address names", async () => {
    const { user } = await renderApp();
    await user.selectOptions(page.layer(), "open_unemployment_share");
    await shown("procent");
    expect(location.search).toBe("?visa=open_unemployment_share&ar=2024");
    expect(page.year().value).toBe("2024");
    expect(page.year().getAttribute("aria-valuetext")).toBe("2024");
    expect(document.title).toBe("Öppet arbetslösa, 2024 – Länskartan");
  });

  test("keeps the year between indicators that have it, and goes back to the report's with the actors", async () => {
    const { user } = await renderApp("?visa=open_unemployment_share&ar=2015");
    await user.selectOptions(page.layer(), "overcrowded_flats_share");
    expect(location.search).toBe("?visa=overcrowded_flats_share&ar=2015");
    await user.selectOptions(page.layer(), "foreign_born_share");
    expect(location.search).toBe("?visa=foreign_born_share&ar=2023");
    await user.selectOptions(page.layer(), "aktorer");
    expect(location.search).toBe("");
  });

  test("lets a link without a year drift no more", async () => {
    await renderApp("?visa=foreign_born_share&utm_source=brev");
    expect(location.search).toBe("?visa=foreign_born_share&ar=2023&utm_source=brev");
  });
});

describe("the same figures everywhere", () => {
  test("in list, table and panel, to the last digit", async () => {
    await renderApp("?visa=overcrowded_flats_share&ar=2015&lan=14");
    expect(page.option("Västra Götalands län").textContent).toMatch(
      /^Västra Götalands län: (\d+,\d\d)\sprocent \(2015\), /,
    );
    for (const option of page.options()) {
      const [, county = "", value = ""] = /^(.+): (\S+)\sprocent/.exec(option.textContent ?? "") ?? [];
      expect(cells(county)[0], county).toBe(value);
    }
    const [value = ""] = cells("Västra Götalands län");
    expect(plain(page.panel("Västra Götalands län").textContent)).toContain(
      `År 2015 låg Västra Götalands län på ${value} procent`,
    );
  });

  test("with the country first, in the order of any column", async () => {
    const { user } = await renderApp("?visa=open_unemployment_share&ar=2015");
    const names = () =>
      within(page.table())
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent);
    await user.click(within(page.table()).getByRole("button", { name: figuresSv.table.value }));
    expect(location.search).toContain("sortera=-varde");
    const values = names().map((name) => Number(cells(name ?? "")[0]?.replace(",", ".")));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(names()).toHaveLength(21);
  });

  test("with the caption naming layer, unit and year", async () => {
    await renderApp("?visa=population_density");
    expect(page.table().querySelector("caption")?.textContent).toMatch(/, invånare per km², 2018$/);
  });
});

describe("a breakdown", () => {
  test("is chosen in its group, stands in the address, and has its columns side by side", async () => {
    const { user } = await renderApp("?visa=employment_rate_by_birth&ar=2020");
    expect(cells("Stockholms län").slice(0, 2)).toEqual(["84,4", "68,9"]);
    expect(plain(page.option("Stockholms län").textContent)).toContain("84,4 procent");
    await user.click(within(breakdown()).getByRole("radio", { name: "Utlandet" }));
    expect(location.search).toBe("?visa=employment_rate_by_birth&ar=2020&del=fodelse.utrikes");
    expect(plain(page.option("Stockholms län").textContent)).toContain("68,9 procent");
    await user.click(within(breakdown()).getByRole("radio", { name: "Sverige" }));
    expect(location.search).toBe("?visa=employment_rate_by_birth&ar=2020");
  });

  test("that was not read for the year says so and draws nothing", async () => {
    await renderApp("?visa=education_post_secondary_25_64_share&ar=2019&del=kon.kvinnor");
    expect(screen.getByText(figuresSv.say.country.none(2019, { kon: "kvinnor" }))).toBeDefined();
    expect(page.option("Skåne län").textContent).toContain(figuresSv.say.missing.unpublished);
  });
});

test("a missing value says why: in list, legend, table and panel, and is no class", async () => {
  await renderApp("?visa=job_education_match_rate&ar=2015&del=kon.kvinnor,fodelse.afrika&lan=09");
  const why = figuresSv.missing.suppressed;
  expect(page.option("Gotlands län").textContent).toBe(
    "Gotlands län: värde saknas (2015), uppgiften skyddas av sekretess",
  );
  expect(within(page.legend()).getByText(new RegExp(why)).textContent).toContain("Gotland");
  expect(page.panel("Gotlands län").textContent).toContain(
    "År 2015 saknas värde för Gotlands län (kvinnor födda i Afrika): uppgiften skyddas av sekretess.",
  );
  const inClasses = page.legend().querySelectorAll("rect[data-county]");
  expect([...inClasses].map((dot) => dot.getAttribute("data-county"))).not.toContain("09");
  expect(inClasses).toHaveLength(20);
});

describe("classes", () => {
  test("change with the method and the lock, and the address keeps both", async () => {
    const { user } = await renderApp("?visa=open_unemployment_share&ar=2015");
    const method = screen.getByRole("combobox", { name: figuresSv.classes.method });
    await user.selectOptions(method, "lika");
    expect(location.search).toBe("?visa=open_unemployment_share&ar=2015&klass=lika");
    const before = page.legend().textContent;
    const lock = screen.getByRole<HTMLInputElement>("checkbox", { name: figuresSv.classes.lock });
    expect(lock.checked).toBe(true);
    await user.click(lock);
    expect(location.search).toBe("?visa=open_unemployment_share&ar=2015&klass=lika,olast");
    expect(page.legend().textContent).not.toBe(before);
    expect(screen.getByText(figuresSv.classes.open)).toBeDefined();
  });

  test("are shown in four ways, with those who depend on it", async () => {
    await renderApp("?visa=open_unemployment_share&ar=2015");
    const more = screen.getByText(figuresSv.robust.title).closest("details") as HTMLDetailsElement;
    await act(async () => {
      more.open = true;
      fireEvent(more, new Event("toggle"));
    });
    expect(within(more).getAllByRole("figure").length).toBeGreaterThanOrEqual(4);
    expect(more.textContent).toMatch(/samma färg med alla fyra metoderna/);
  });
});

describe("two indicators", () => {
  test("are chosen in a second combobox, and put each county in one of nine cells", async () => {
    const { user } = await renderApp("?visa=overcrowded_flats_share&ar=2023");
    await user.selectOptions(second(), "open_unemployment_share");
    await waitFor(() =>
      expect(location.search).toBe("?visa=overcrowded_flats_share,open_unemployment_share&ar=2023"),
    );
    expect(page.option("Stockholms län").textContent).toMatch(/^Stockholms län: [ABC][123] \(/);
    expect(screen.getByText(figuresSv.cross.cells)).toBeDefined();
    expect(document.body.textContent).toContain(figuresSv.say.pair.cause);
    expect(cells("Stockholms län", / och öppet/)).toHaveLength(2);
    await user.selectOptions(second(), "");
    expect(location.search).toBe("?visa=overcrowded_flats_share&ar=2023");
  });

  test("with the second in the nearest year that it has, which is said", async () => {
    await renderApp("?visa=open_unemployment_share,population_density&ar=2015");
    const { about } = indicatorIn("population_density", "sv");
    expect(screen.getByText(figuresSv.say.pair.otherYear(about.short, 2018))).toBeDefined();
  });
});

test("a count is circles, never a coloured area, and says so", async () => {
  await renderApp("?visa=population&ar=2015");
  expect(page.legend().textContent).toContain(figuresSv.legend.counted);
  expect(document.querySelectorAll(".map-symbol")).toHaveLength(21);
  expect(document.querySelectorAll(".map-areas .paint-none")).toHaveLength(21);
  expect(screen.queryByRole("combobox", { name: "och" })).toBeNull();
});

test("the panel says what the figures mean, where they come from, and what to mind", async () => {
  await renderApp("?visa=overcrowded_flats_share&ar=2015");
  const { about } = indicatorIn("overcrowded_flats_share", "sv");
  const text = page.panel().textContent;
  for (const said of [
    about.definition,
    about.source.text,
    about.source.licence,
    ...about.doubts,
    ...about.checks,
  ])
    expect(text).toContain(said);
});

describe("a county in figures", () => {
  test("has a row for every indicator with a map, each with a link to it", async () => {
    await renderApp("?lan=23");
    const section = screen.getByRole("heading", { name: "I siffror" }).closest("section") as HTMLElement;
    await waitFor(() =>
      expect(within(section).getByRole("link", { name: "Folkmängd" }).getAttribute("href")).toBe(
        "?lan=23&visa=population&ar=2024",
      ),
    );
    await waitFor(() => expect(section.querySelectorAll(".figures-row")).toHaveLength(39));
    expect(section.textContent).toContain("inga länsuppgifter än");
  });
});

describe("figures that cannot be had", () => {
  test("are said with a way to try again; map, list and words stay", async () => {
    const failing = new Set<SliceName>(["figures/population"]);
    const { user } = await renderApp("", { failing });
    await user.selectOptions(page.layer(), "population");
    await waitFor(() => expect(page.said()).toContainEqual(expect.stringContaining(sv.figures.failed)));
    expect(page.options()).toHaveLength(21);
    expect(location.search).toBe("?visa=population&ar=2024");
    failing.clear();
    await user.click(within(page.legend()).getByRole("button", { name: "Försök igen" }));
    await shown("antal personer");
    expect(plain(page.option("Jämtlands län").textContent)).toContain("132 839 personer");
  });
});

test("everything is there in English, too", async () => {
  await renderApp("?visa=employment_rate_by_birth&ar=2024&sprak=en&lan=01");
  expect(screen.getByRole("combobox", { name: "and" })).toBeDefined();
  expect(screen.getByRole("group", { name: "Breakdown" })).toBeDefined();
  expect(screen.getByRole("region", { name: "Legend" }).textContent).toContain(figuresEn.unit.percent);
  expect(document.title).toMatch(/2024 – Länskartan$/);
});
