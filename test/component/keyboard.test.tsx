/** The map by keyboard: one tab stop, arrows to the neighbour, letters to a name, Enter to the panel, Esc for the tooltip. */

import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { atlas } from "../fixtures/report.ts";
import { activeOption, page, renderApp } from "./renderApp.tsx";

/** The tooltip's title, or null while there is none. */
const tooltip = (county: string) => screen.queryByText(county, { selector: ".map-tooltip > strong" });
const focusMap = () => act(() => page.map().focus());

describe("walking the map", () => {
  test("is one tab stop, whose help says how", async () => {
    const { user } = await renderApp();
    await focusMap();
    const help = document.getElementById(page.map().getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toContain("Esc");
    await user.tab();
    expect(page.map().contains(document.activeElement)).toBe(false);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(page.map());
  });

  test("begins at Stockholm and goes where the map does", async () => {
    const { user } = await renderApp();
    await focusMap();
    expect(activeOption()).toMatch(/^Stockholms län/);
    await user.keyboard("{ArrowUp}");
    expect(activeOption()).toMatch(/^Uppsala län/);
    await user.keyboard("{ArrowLeft}");
    expect(activeOption()).toMatch(/^Västmanlands län/);
    await user.keyboard("{End}");
    expect(activeOption()).toMatch(/^Norrbottens län/);
    // North of Norrbotten there is nothing: the focus stays.
    await user.keyboard("{ArrowUp}");
    expect(activeOption()).toMatch(/^Norrbottens län/);
    await user.keyboard("{Home}");
    expect(activeOption()).toMatch(/^Stockholms län/);
  });

  test("finds a county by its first letters, with a space in the name", async () => {
    const { user } = await renderApp();
    await focusMap();
    await user.keyboard("västra g");
    expect(activeOption()).toMatch(/^Västra Götalands län/);
    expect(screen.queryByRole("region", { name: "Västra Götalands län" })).toBeNull();
  });

  test("begins at the selected county", async () => {
    await renderApp("?lan=09");
    await focusMap();
    expect(activeOption()).toMatch(/^Gotlands län/);
  });

  test("begins at the county that was chosen elsewhere in the meantime", async () => {
    const { user } = await renderApp();
    await focusMap();
    await user.keyboard("{End}");
    await user.click(within(page.table()).getByRole("link", { name: "Kalmar län" }));
    await focusMap();
    expect(activeOption()).toMatch(/^Kalmar län/);
  });

  test("moves no focus and selects nothing by itself", async () => {
    const { user, store } = await renderApp();
    await focusMap();
    await user.keyboard("{ArrowUp}{ArrowDown}x");
    expect(document.activeElement).toBe(page.map());
    expect(store.getState().view.county).toBeNull();
  });

  test("leaves the browser its own keys", async () => {
    const { user } = await renderApp();
    await focusMap();
    await user.keyboard("{Control>}{End}{/Control}{Alt>}{ArrowLeft}{/Alt}");
    expect(activeOption()).toMatch(/^Stockholms län/);
  });
});

describe("choosing", () => {
  test.each(["{Enter}", " "])("with %j opens the county and lands on the panel's heading", async (key) => {
    const { user, store } = await renderApp();
    await focusMap();
    await user.keyboard(`{End}${key}`);
    expect(document.activeElement?.textContent).toBe("Norrbottens län");
    expect(document.activeElement?.tagName).toBe("H2");
    expect(page.panel("Norrbottens län")).toBeDefined();
    expect(page.option("Norrbottens län").getAttribute("aria-selected")).toBe("true");
    expect(store.getState().view.county).toBe("25");
    expect(location.search).toBe("?lan=25");
  });

  test("the selected county again keeps it and goes to the panel again", async () => {
    const { user, store } = await renderApp("?lan=25");
    await focusMap();
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("Norrbottens län");
    expect(store.getState().view.county).toBe("25");
  });

  test("by a screen reader's click on the option works too", async () => {
    const { user } = await renderApp();
    await user.click(page.option("Kalmar län"));
    expect(document.activeElement?.textContent).toBe("Kalmar län");
  });
});

describe("the tooltip", () => {
  test("comes with the focus, names actor and type, and is not read twice", async () => {
    await renderApp();
    await focusMap();
    const title = tooltip("Stockholms län");
    const box = title?.parentElement;
    expect(box?.textContent).toContain("Länsstyrelsen i Stockholms län");
    expect(box?.getAttribute("aria-hidden")).toBe("true");
  });

  test("goes with Esc, comes again with the next county, goes with the focus", async () => {
    const { user } = await renderApp();
    await focusMap();
    await user.keyboard("{Escape}");
    expect(tooltip("Stockholms län")).toBeNull();
    expect(document.activeElement).toBe(page.map());
    await user.keyboard("{ArrowUp}");
    expect(tooltip("Uppsala län")).not.toBeNull();
    await user.tab();
    expect(tooltip("Uppsala län")).toBeNull();
  });
});

test("every option says what the layer says of its county", async () => {
  await renderApp("?visa=utmaning-c06");
  const coverage = atlas.coverage("c06");
  for (const [index, option] of page.options().entries()) {
    const code = atlas.counties[index]?.code ?? "01";
    const empty = coverage.get(code)?.examples.length === 0;
    expect(option.textContent?.includes("rapporten nämner inget exempel"), code).toBe(empty);
  }
});

test("an option says of which year it speaks, where the layer has years", async () => {
  await renderApp("?ar=2019");
  expect(page.option("Stockholms län").textContent).toBe("Stockholms län: Region Stockholm, region, 2019");
});
