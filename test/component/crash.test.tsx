/** A part that throws: the panel alone is replaced and can be tried again; what breaks the whole page is said in the reader's language. */

import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { sv } from "../../src/i18n/sv.ts";
import { atlas, slices } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const refuse = () => {
  throw new Error("broken on purpose");
};

describe("a panel that throws", () => {
  /** Norrbotten's texts are broken until they are mended. */
  async function renderBroken() {
    const caught: unknown[] = [];
    let broken = true;
    const whole = slices.get("sv/county-25") as object;
    const serve = (name: string) =>
      name === "sv/county-25"
        ? Object.defineProperty({ ...whole }, "statements", {
            get: () => (broken ? refuse() : (whole as { statements: unknown }).statements),
          })
        : slices.get(name);
    const app = await renderApp("?lan=25", { serve, onCaughtError: (error) => caught.push(error) });
    return { ...app, caught, mend: () => (broken = false) };
  }

  test("leaves heading, map and table, and comes back when tried again", async () => {
    const { user, caught, mend } = await renderBroken();
    const panel = within(page.panel("Norrbottens län"));
    expect(panel.getByRole("alert").textContent).toContain(sv.errors.panel);
    expect(caught).toHaveLength(1);
    expect(panel.getByRole("heading", { level: 2 }).textContent).toBe("Norrbottens län");
    expect(page.options()).toHaveLength(21);
    expect(page.table()).toBeDefined();

    await user.click(panel.getByRole("button", { name: "Försök igen" }));
    expect(panel.getByRole("alert").textContent).toContain(sv.errors.panel);
    mend();
    await user.click(panel.getByRole("button", { name: "Försök igen" }));
    expect(panel.queryByRole("alert")).toBeNull();
    expect(panel.getByRole("heading", { name: sv.county.says })).toBeDefined();
  });

  test("does not stand in the way of another county", async () => {
    const { user } = await renderBroken();
    await user.click(page.option("Gotlands län"));
    const panel = within(page.panel("Gotlands län"));
    expect(panel.queryByRole("alert")).toBeNull();
    expect(panel.getByRole("heading", { name: "Jämställda samråd" })).toBeDefined();
  });
});

test.each([
  ["?ar=2014", sv],
  ["?ar=2014&sprak=en", en],
])("a page that throws says so in the language on screen: %s", async (search, { errors }) => {
  let broken = false;
  const spellsOf = (code: Parameters<typeof atlas.spellsOf>[0]) => (broken ? refuse() : atlas.spellsOf(code));
  const { store, user } = await renderApp("", { atlas: { ...atlas, spellsOf }, onCaughtError() {} });
  if (search.includes("sprak=en")) {
    await user.click(screen.getByRole("link", { name: "English" }));
    await screen.findByRole("region", { name: "Sweden" });
  }
  broken = true;
  act(() => store.setState(({ view }) => ({ view: { ...view, year: 2014 } })));
  expect(screen.getByRole("alert").textContent).toBe(errors.page);
  expect(screen.getAllByRole("main")).toHaveLength(1);
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: errors.reload });
  expect(link.search).toBe(search.includes("sprak=en") ? "?sprak=en" : "");
});
