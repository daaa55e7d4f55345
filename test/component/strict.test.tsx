/** The whole page in React's strict mode, where every effect runs twice: nothing is asked for, said or focused twice. */

import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { SliceName } from "../../src/content/library.ts";
import { sv } from "../../src/i18n/sv.ts";
import { page, renderApp } from "./renderApp.tsx";

test("choosing a county, a year, a challenge, a page and a language works as it does without", async () => {
  const { user, requested } = await renderApp("", { strict: true });
  expect(page.said()).toEqual([]);
  expect(document.activeElement).toBe(document.body);

  await user.click(within(page.table()).getByRole("link", { name: "Skåne län" }));
  expect(document.activeElement?.textContent).toBe("Skåne län");
  expect(
    await within(page.panel("Skåne län")).findByRole("heading", { name: "Integration för tillväxt" }),
  ).toBeDefined();

  fireEvent.change(page.year(), { target: { value: "1998" } });
  await user.selectOptions(page.layer(), "utmaning-c05");
  expect(page.panel("Skåne län").textContent).toContain(sv.county.onMap);
  await user.click(within(page.panel("Skåne län")).getByRole("link", { name: sv.panel.back }));
  expect(await screen.findByRole("heading", { name: sv.challenge.claims })).toBeDefined();

  await user.click(screen.getByRole("link", { name: sv.pages.om }));
  const heading = await screen.findByRole("heading", { level: 2, name: sv.pages.om });
  expect(document.activeElement).toBe(heading);
  await user.click(screen.getByRole("link", { name: sv.pages.back }));
  expect(document.activeElement).toBe(page.main());

  await user.click(screen.getByRole("link", { name: "English" }));
  expect(await screen.findByRole("region", { name: "Sweden" })).toBeDefined();
  expect(requested).toEqual([...new Set(requested)]);
});

test("what failed before the first render is asked for once, and again only by the reader", async () => {
  const failing = new Set<SliceName>(["sv/county-25"]);
  const { requested } = await renderApp("?lan=25", { strict: true, failing });
  expect(screen.getAllByText(sv.panel.failed)).toHaveLength(1);
  expect(requested.filter((name) => name === "sv/county-25")).toHaveLength(1);
});
