/** What the page changes for paper and takes back afterwards: the sources are open, date and address stand at the foot, the button asks the browser. */

import { act, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { sv } from "../../src/i18n/sv.ts";
import { page, renderApp } from "./renderApp.tsx";

const prints = (when: "beforeprint" | "afterprint") => act(() => window.dispatchEvent(new Event(when)));
const sources = () =>
  within(page.panel("Jämtlands län"))
    .getAllByText(sv.panel.sources)
    .map((summary) => summary.closest("details") as HTMLDetailsElement);

test("a county's sources are open on paper, and on screen as they were", async () => {
  const { user } = await renderApp("?lan=23");
  const [first] = sources();
  if (!first) throw new Error("the county has no sources");
  await user.click(within(first).getByText(sv.panel.sources));
  const before = sources().map(({ open }) => open);
  expect(before).toContain(true);
  expect(before).toContain(false);
  prints("beforeprint");
  expect(sources().every(({ open }) => open)).toBe(true);
  prints("afterprint");
  expect(sources().map(({ open }) => open)).toEqual(before);
});

test.each([
  ["?lan=23&ar=2012", "Utskriven 23 november 2026 från"],
  ["?lan=23&sprak=en", "Printed on 23 November 2026 from"],
])("the sheet of %s bears its date and its address", async (search, words) => {
  await renderApp(search);
  expect(screen.queryByText(words, { exact: false })).toBeNull();
  prints("beforeprint");
  expect(screen.getByText(words, { exact: false }).textContent).toBe(
    `${words} ${location.origin}${location.pathname}${search}`,
  );
  prints("afterprint");
  expect(screen.queryByText(words, { exact: false })).toBeNull();
});

test.each(["", "?lan=23", "?visa=utmaning-c01"])(
  "the panel at %j has a button that prints",
  async (search) => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {});
    const { user } = await renderApp(search);
    await user.click(screen.getByRole("button", { name: "Skriv ut" }));
    expect(print).toHaveBeenCalledOnce();
  },
);
