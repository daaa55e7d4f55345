/** Address and page: what the reader chooses is in the address, Back restores it, junk is named and falls back. */

import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { changeSentences } from "../../src/i18n/sentences.ts";
import { sv } from "../../src/i18n/sv.ts";
import { atlas, content } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const label = (no: number) => content.challenges.challenges[no - 1]?.label.sv ?? "";

describe("choosing", () => {
  test("a challenge changes title, legend, table, options, panel and address", async () => {
    const { user } = await renderApp();
    await user.selectOptions(page.layer(), "utmaning-c05");
    expect(document.title).toBe(sv.title.challenge(label(5)));
    expect(location.search).toBe("?visa=utmaning-c05");
    expect(page.table().querySelector("caption")?.textContent).toBe(sv.table.challengeCaption(label(5)));
    expect(page.option("Kalmar län").textContent).toContain(sv.area.none);
    expect(await screen.findByRole("heading", { name: label(5) })).toBeDefined();
    expect(screen.queryByRole("slider")).toBeNull();
    await user.selectOptions(page.layer(), "aktorer");
    expect(location.search).toBe("");
    expect(page.year().value).toBe("2015");
  });

  test("a year changes title, legend, table, options and what changed", async () => {
    await renderApp();
    fireEvent.change(page.year(), { target: { value: "2019" } });
    expect(document.title).toBe(sv.title.actors(2019));
    expect(page.year().getAttribute("aria-valuetext")).toBe("2019");
    expect(page.option("Stockholms län").textContent).toContain("Region Stockholm");
    expect(page.legend().textContent).toContain(`Region\u00a0– ${sv.legend.counties(20)}`);
    for (const sentence of changeSentences(sv, atlas.spells, 2019, (code) => atlas.county(code).short))
      expect(page.main().textContent).toContain(sentence);
    expect(location.search).toBe("?ar=2019");
  });
});

describe("the title", () => {
  test.each([
    ["", sv.title.actors(2015)],
    ["?ar=1998", sv.title.actors(1998)],
    ["?lan=09", sv.title.county("Gotlands län", sv.headline.actors)],
    ["?visa=utmaning-c01", sv.title.challenge(label(1))],
    ["?lan=09&visa=utmaning-c01", sv.title.county("Gotlands län", label(1))],
    ["?lan=09&sida=om", sv.title.page(sv.pages.om)],
    ["?sida=tillganglighet", sv.title.page(sv.pages.tillganglighet)],
  ])("of %s is „%s”", async (search, title) => {
    await renderApp(search);
    expect(document.title).toBe(title);
  });
});

describe("Back", () => {
  test("restores the county before, its panel and title", async () => {
    const { user } = await renderApp();
    await user.click(page.option("Gotlands län"));
    await user.click(page.option("Kalmar län"));
    expect(page.panel("Kalmar län")).toBeDefined();
    await act(async () => history.back());
    await waitFor(() => page.panel("Gotlands län"));
    expect(document.title).toBe(sv.title.county("Gotlands län", sv.headline.actors));
    await act(async () => history.back());
    await waitFor(() => page.panel("Sverige"));
  });
});

describe("a notice", () => {
  test.each([
    ["?lan=99", "lan"],
    ["?visa=kartan", "visa"],
    ["?ar=1900", "ar"],
    ["?vy=3d", "vy"],
    ["?sortera=x", "sortera"],
    ["?sprak=fi", "sprak"],
    ["?tema=rosa", "tema"],
    ["?sida=hem", "sida"],
    ["?lan=09&lan=10", "lan"],
  ])("of %s names %s", async (search, parameter) => {
    await renderApp(search);
    expect(page.said().some((text) => text.includes(parameter))).toBe(true);
  });

  test("is one a fault, and goes when it is closed", async () => {
    const { user } = await renderApp("?lan=99&ar=1&ar=2&ar=3&visa=x");
    expect(page.said().join()).toContain(sv.notices.unknown("lan", "99"));
    expect(page.said().join()).toContain(sv.notices.repeated("ar"));
    await user.click(screen.getByRole("button", { name: sv.notices.dismiss }));
    expect(page.said()).toEqual([]);
  });

  test("is not given for what is not ours", async () => {
    await renderApp("?utm_source=x&LAN=09&%");
    expect(page.said()).toEqual([]);
  });
});

describe("the voice says what the reader asked for", () => {
  test("a layer, a county by mouse, a year, an order, and back to Sweden", async () => {
    const { user } = await renderApp();
    const last = () => page.said().at(-1) ?? "";
    await user.selectOptions(page.layer(), "utmaning-c05");
    expect(last().startsWith(sv.announce.layer(label(5)))).toBe(true);
    await user.selectOptions(page.layer(), "aktorer");
    expect(last().startsWith(sv.announce.layer(sv.headline.actors))).toBe(true);
    fireEvent.change(page.year(), { target: { value: "2003" } });
    expect(last()).toBe(
      changeSentences(sv, atlas.spells, 2003, (code) => atlas.county(code).short).join(" "),
    );
    await user.click(screen.getByRole("button", { name: sv.table.actor }));
    expect(last()).toBe(sv.announce.sorted(sv.table.actor, false));
    await user.click(screen.getByRole("button", { name: sv.table.actor }));
    expect(last()).toBe(sv.announce.sorted(sv.table.actor, true));
  });

  test("once, in one place, and not again for what did not change", async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole("button", { name: sv.display.tabell }));
    expect(page.said()).toEqual([]);
  });

  test("nothing where the panel's heading takes the focus, for that is read", async () => {
    const { user } = await renderApp();
    await user.click(page.option("Kalmar län"));
    expect(page.said()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Avmarkera länet" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Sverige" }));
    expect(page.said()).toEqual([]);
  });
});

describe("the colours", () => {
  test("follow the reader's choice and stay in the address", async () => {
    const { user } = await renderApp();
    await user.selectOptions(screen.getByRole("combobox", { name: sv.theme }), "morkt");
    expect(document.documentElement.dataset.theme).toBe("morkt");
    expect(location.search).toBe("?tema=morkt");
    await user.selectOptions(screen.getByRole("combobox", { name: sv.theme }), "auto");
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});
