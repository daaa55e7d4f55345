/** The table: ordered by its headings, the same order after every other step, and in the map's place when asked for. */

import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { sv } from "../../src/i18n/sv.ts";
import { page, renderApp } from "./renderApp.tsx";

const counties = () =>
  within(page.table())
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent);
const heading = (name: string) => within(page.table()).getByRole("columnheader", { name });
const press = (name: string) => within(heading(name)).getByRole("button");

test("a row points at its county on the map for as long as the pointer is on it, a heading at none", async () => {
  const { user } = await renderApp();
  const outlined = () => document.querySelector(".map-hovered")?.getAttribute("data-county");
  await user.hover(within(page.table()).getByRole("link", { name: "Kalmar län" }));
  expect(outlined()).toBe("08");
  await user.hover(heading(sv.table.county));
  expect(outlined()).toBeUndefined();
  await user.hover(within(page.table()).getByRole("rowheader", { name: "Gotlands län" }));
  expect(outlined()).toBe("09");
  await user.unhover(within(page.table()).getByRole("rowheader", { name: "Gotlands län" }));
  expect(outlined()).toBeUndefined();
});

describe("sorting", () => {
  test("by county puts å, ä and ö last, and a second press turns it round", async () => {
    const { user } = await renderApp();
    await user.click(press(sv.table.county));
    expect(heading(sv.table.county).getAttribute("aria-sort")).toBe("ascending");
    expect(heading(sv.table.code).getAttribute("aria-sort")).toBeNull();
    expect(counties()[0]).toBe("Blekinge län");
    expect(counties().slice(-2)).toEqual(["Örebro län", "Östergötlands län"]);
    await user.click(press(sv.table.county));
    expect(heading(sv.table.county).getAttribute("aria-sort")).toBe("descending");
    expect(counties()[0]).toBe("Östergötlands län");
    expect(location.search).toBe("?sortera=-lan");
  });

  test("is kept when the year changes, a county is chosen and the language switched", async () => {
    const { user } = await renderApp("?sortera=-lan");
    const order = counties();
    fireEvent.change(page.year(), { target: { value: "1998" } });
    expect(counties()).toEqual(order);
    expect(page.table().querySelector("caption")?.textContent).toBe(sv.table.actorsCaption(1998));
    await user.click(page.option("Kalmar län"));
    expect(counties()).toEqual(order);
    expect(location.search).toBe("?lan=08&ar=1998&sortera=-lan");
  });

  test("by count begins with the most", async () => {
    const { user } = await renderApp("?visa=utmaning-c06");
    await user.click(press(sv.table.examples));
    expect(heading(sv.table.examples).getAttribute("aria-sort")).toBe("descending");
    const cells = within(page.table())
      .getAllByRole("row")
      .slice(1)
      .map((row) => Number.parseInt(within(row).getAllByRole("cell")[1]?.textContent ?? "", 10) || 0);
    expect(cells).toEqual([...cells].sort((a, b) => b - a));
    expect(cells[0]).toBeGreaterThan(0);
  });

  test("by a column of another layer is no order and shows none", async () => {
    await renderApp("?sortera=-exempel");
    expect(counties()[0]).toBe("Stockholms län");
    for (const cell of within(page.table()).getAllByRole("columnheader"))
      expect(cell.getAttribute("aria-sort")).toBeNull();
  });
});

describe("a row", () => {
  test("leads to its county, and is marked once it is chosen", async () => {
    const { user } = await renderApp();
    const link = () => within(page.table()).getByRole<HTMLAnchorElement>("link", { name: "Skåne län" });
    expect(link().search).toBe("?lan=12");
    await user.click(link());
    expect(link().getAttribute("aria-current")).toBe("true");
    expect(page.panel("Skåne län")).toBeDefined();
  });

  test("clicked with a mouse leaves the focus on it, and the voice says what was chosen", async () => {
    const { user } = await renderApp();
    const link = within(page.table()).getByRole("link", { name: "Skåne län" });
    await user.click(link);
    expect(document.activeElement).toBe(link);
    expect(page.said().join()).toContain("Skåne län är valt");
  });

  test("followed by key leads to the panel's heading", async () => {
    const { user } = await renderApp();
    await act(() => within(page.table()).getByRole("link", { name: "Skåne län" }).focus());
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Skåne län" }));
  });

  test("shows doubt about its year, and no year before the window", async () => {
    await renderApp("?ar=1996");
    expect(page.table().textContent).toContain(sv.table.sinceStart(1996));
    expect(page.table().textContent).not.toContain("NaN");
  });
});

describe("vy=tabell", () => {
  test("puts the table in the map's place, with title and year above it", async () => {
    await renderApp("?vy=tabell");
    expect(screen.queryByRole("listbox", { name: "Sveriges län" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Teckenförklaring" })).toBeNull();
    expect(counties()).toHaveLength(21);
    expect(page.layer().value).toBe("aktorer");
    expect(page.year().value).toBe("2015");
    expect(screen.getByRole("button", { name: sv.display.tabell }).getAttribute("aria-pressed")).toBe("true");
  });

  test("and back, with selection and year kept", async () => {
    const { user } = await renderApp("?lan=09&ar=1999&vy=tabell");
    await user.click(screen.getByRole("button", { name: sv.display.karta }));
    expect(page.option("Gotlands län").getAttribute("aria-selected")).toBe("true");
    expect(location.search).toBe("?lan=09&ar=1999");
    await user.click(screen.getByRole("button", { name: sv.display.tabell }));
    expect(location.search).toBe("?lan=09&ar=1999&vy=tabell");
  });
});
