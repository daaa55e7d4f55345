/** When texts cannot be had: what was on screen stays, one clear message says so, and „Försök igen” works. */

import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { SliceName } from "../../src/content/library.ts";
import { sv } from "../../src/i18n/sv.ts";
import { atlas, content } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const retry = () => screen.getByRole("button", { name: "Försök igen" });

/** What the page says politely that holds `text`. */
const saying = (text: string) =>
  screen.getAllByRole("status").filter((status) => status.textContent?.includes(text));

describe("a county's texts", () => {
  test("fail: heading, holders, map and table stay, and trying again brings them", async () => {
    const failing = new Set<SliceName>(["sv/county-25"]);
    const { user } = await renderApp("?lan=25", { failing });
    const panel = within(page.panel("Norrbottens län"));
    expect(saying(sv.panel.failed)).toHaveLength(1);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(panel.getAllByText(atlas.spellsOf("25").at(-1)?.actor ?? "").length).toBeGreaterThan(0);
    expect(page.options()).toHaveLength(21);
    expect(page.table()).toBeDefined();

    await user.click(retry());
    await waitFor(() => expect(saying(sv.panel.failed)).toHaveLength(1));

    failing.clear();
    await user.click(retry());
    const example = content.examples.examples.find(({ counties }) => counties.includes("25"));
    expect(await panel.findByRole("heading", { name: example?.name ?? "?" })).toBeDefined();
    expect(saying(sv.panel.failed)).toEqual([]);
  });

  test("fail: the focus stays on the button until they are here, then goes to their heading", async () => {
    const failing = new Set<SliceName>(["sv/county-25"]);
    const { user } = await renderApp("?lan=25", { failing });
    act(() => retry().focus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(saying(sv.panel.failed)).toHaveLength(1));
    expect(document.activeElement).toBe(retry());
    failing.clear();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(saying(sv.panel.failed)).toEqual([]));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Norrbottens län" }));
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
  expect(panel.textContent).toContain(sv.panel.failed);
  expect(panel.textContent).toContain(sv.country.about);
  expect(panel.textContent).toContain(sv.country.allSources);
  failing.clear();
  await user.click(retry());
  expect(await within(panel).findByRole("heading", { name: sv.country.challenges })).toBeDefined();
});

test("a challenge's texts fail: its layer is on the map and in the table", async () => {
  const failing = new Set<SliceName>(["sv/challenge-c06"]);
  const { user } = await renderApp("?visa=utmaning-c06", { failing });
  expect(page.panel().textContent).toContain(sv.panel.failed);
  expect(page.legend().textContent).toContain(sv.legend.example);
  failing.clear();
  await user.click(retry());
  expect(await screen.findByRole("heading", { name: sv.challenge.claims })).toBeDefined();
});

test("the list of actors fails: the focus goes from the button to what opened the list", async () => {
  const failing = new Set<SliceName>(["sv/actors"]);
  const { user } = await renderApp("", { failing });
  const summary = screen.getByRole("heading", { name: sv.country.actors }).closest("summary");
  await user.click(summary ?? document.body);
  const button = await screen.findByRole("button", { name: "Försök igen" });
  act(() => button.focus());
  failing.clear();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(saying(sv.panel.failed)).toEqual([]));
  expect(document.activeElement).toBe(summary);
});

describe("the other language", () => {
  const failed = async () => {
    await waitFor(() => expect(saying(sv.notices.language)).toHaveLength(1));
    return within(saying(sv.notices.language)[0] ?? document.body);
  };

  test("fails: page and address stay as they are and say so, and trying again switches both", async () => {
    const failing = new Set<SliceName>(["en/labels"]);
    const { user } = await renderApp("?lan=09", { failing });
    await user.click(screen.getByRole("link", { name: "English" }));
    const notice = await failed();
    expect(document.documentElement.lang).toBe("sv");
    expect(location.search).toBe("?lan=09");
    expect(page.panel("Gotlands län")).toBeDefined();

    await user.click(notice.getByRole("button", { name: "Försök igen" }));
    expect(document.activeElement).not.toBe(document.body);
    const again = await failed();
    failing.clear();
    await user.click(again.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByRole("region", { name: "Gotland County" })).toBeDefined();
    expect(location.search).toBe("?lan=09&sprak=en");
    expect(page.said()).toEqual([]);
  });

  test("fails: the notice can be closed, and does not come again by itself", async () => {
    const { user } = await renderApp("", { failing: new Set<SliceName>(["en/labels"]) });
    await user.click(screen.getByRole("link", { name: "English" }));
    await user.click((await failed()).getByRole("button", { name: sv.notices.dismiss }));
    expect(page.said()).toEqual([]);
    await user.click(page.option("Kalmar län"));
    expect(page.said()).toEqual([]);
  });

  test("of the address fails: the page comes in the one that can be had, and says so", async () => {
    await renderApp("?sprak=en", { failing: new Set<SliceName>(["en/labels"]) });
    expect(page.options()).toHaveLength(21);
    expect(document.documentElement.lang).toBe("sv");
    await failed();
    expect(location.search).toBe("");
  });
});
