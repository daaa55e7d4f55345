/** The line of the chosen county under map and table: what was chosen, the way to its panel, and the way back. */

import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { sv } from "../../src/i18n/sv.ts";
import { page, renderApp } from "./renderApp.tsx";

/** The lines on the page, by their way to the panel. */
const lines = (words = sv.map.readMore) =>
  screen
    .queryAllByRole("link", { name: words })
    .map((link) => link.parentElement?.parentElement ?? document.body);
const [UNDER_MAP, UNDER_TABLE] = [0, 1];

describe("the line", () => {
  test("is not there before a county is chosen", async () => {
    await renderApp();
    expect(lines()).toEqual([]);
  });

  test("names county, actor and year, under map and table", async () => {
    await renderApp("?lan=09&ar=1999");
    expect(lines()).toHaveLength(2);
    for (const line of lines()) expect(line.textContent).toContain("Gotlands län: Gotlands kommun 1999");
  });

  test("says of a challenge what the map says", async () => {
    await renderApp("?lan=09&visa=utmaning-c05");
    expect(lines()[UNDER_MAP]?.textContent).toContain(`Gotlands län: ${sv.area.none}`);
  });

  test("is in English where the page is, and the actor's name is Swedish", async () => {
    await renderApp("?lan=09&sprak=en");
    const [line = document.body] = lines(en.map.readMore);
    expect(line.textContent).toContain("Gotland County: ");
    expect(within(line).getByText(/^Region Gotland/).lang).toBe("sv");
    expect(within(line).getByRole("button", { name: en.map.clearShort })).toBeDefined();
  });

  test("leads to the panel's heading", async () => {
    const { user } = await renderApp("?lan=09");
    for (const line of [UNDER_MAP, UNDER_TABLE]) {
      await user.click(within(lines()[line] ?? document.body).getByRole("link"));
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Gotlands län" }));
    }
  });

  test.each([UNDER_MAP, UNDER_TABLE])("%i clears the choice: a finger stays here", async (line) => {
    const { user } = await renderApp("?lan=09");
    await user.click(within(lines()[line] ?? document.body).getByRole("button", { name: "Avmarkera" }));
    expect(lines()).toEqual([]);
    expect(document.activeElement).toBe(page.main());
    expect(page.said()).toContain(sv.announce.cleared);
  });

  test("clears the choice: a key goes on to the panel of Sweden", async () => {
    const { user } = await renderApp("?lan=09");
    await act(() =>
      within(lines()[UNDER_MAP] ?? document.body)
        .getByRole("button")
        .focus(),
    );
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Sverige" }));
  });
});
