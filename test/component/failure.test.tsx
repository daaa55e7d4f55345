/** When texts cannot be had: what was on screen stays, one clear message says so, and „Försök igen” works. */

import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { SliceName } from "../../src/content/library.ts";
import { sv } from "../../src/i18n/sv.ts";
import { atlas, content } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const retry = () => screen.getByRole("button", { name: "Försök igen" });

describe("a county's texts", () => {
  test("fail: heading, holders, map and table stay, and trying again brings them", async () => {
    const failing = new Set<SliceName>(["sv/county-25"]);
    const { user } = await renderApp("?lan=25", { failing });
    const panel = within(page.panel("Norrbottens län"));
    expect(screen.getByRole("alert").textContent).toContain(sv.panel.failed);
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(panel.getAllByText(atlas.spellsOf("25").at(-1)?.actor ?? "").length).toBeGreaterThan(0);
    expect(page.options()).toHaveLength(21);
    expect(page.table()).toBeDefined();

    await user.click(retry());
    expect((await screen.findByRole("alert")).textContent).toContain(sv.panel.failed);

    failing.clear();
    await user.click(retry());
    const example = content.examples.examples.find(({ counties }) => counties.includes("25"));
    expect(await panel.findByRole("heading", { name: example?.name ?? "?" })).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("are fetched once, and not for a county that is only hovered", async () => {
    const { user, requested } = await renderApp();
    await act(() => page.map().focus());
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(requested.filter((name) => name.includes("county"))).toEqual([]);
    await user.keyboard("{Enter}");
    await user.click(page.option("Kalmar län"));
    await user.click(page.option("Gävleborgs län"));
    expect(requested.filter((name) => name.includes("county"))).toEqual(["sv/county-21", "sv/county-08"]);
  });
});

test("the country's texts fail: counts, map and limits stay", async () => {
  const failing = new Set<SliceName>(["sv/country"]);
  const { user } = await renderApp("", { failing });
  const panel = page.panel();
  expect(within(panel).getByRole("alert").textContent).toContain(sv.panel.failed);
  expect(panel.textContent).toContain(sv.country.about);
  expect(panel.textContent).toContain(sv.country.allSources);
  failing.clear();
  await user.click(retry());
  expect(await within(panel).findByRole("heading", { name: sv.country.challenges })).toBeDefined();
});

test("a challenge's texts fail: its layer is on the map and in the table", async () => {
  const failing = new Set<SliceName>(["sv/challenge-c06"]);
  const { user } = await renderApp("?visa=utmaning-c06", { failing });
  expect(within(page.panel()).getByRole("alert")).toBeDefined();
  expect(page.legend().textContent).toContain(sv.legend.example);
  failing.clear();
  await user.click(retry());
  expect(await screen.findByRole("heading", { name: sv.challenge.claims })).toBeDefined();
});

describe("the other language", () => {
  test("fails: the page stays as it is and says so, and trying again switches it", async () => {
    const failing = new Set<SliceName>(["en/labels"]);
    const { user } = await renderApp("?lan=09", { failing });
    await user.click(screen.getByRole("link", { name: "English" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(sv.notices.language);
    expect(document.documentElement.lang).toBe("sv");
    expect(page.panel("Gotlands län")).toBeDefined();
    failing.clear();
    await user.click(within(alert).getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByRole("region", { name: "Gotland County" })).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("of the address fails: the page comes in the one that can be had, and says so", async () => {
    await renderApp("?sprak=en", { failing: new Set<SliceName>(["en/labels"]) });
    expect(page.options()).toHaveLength(21);
    expect(document.documentElement.lang).toBe("sv");
    expect((await screen.findByRole("alert")).textContent).toContain(sv.notices.language);
  });
});
