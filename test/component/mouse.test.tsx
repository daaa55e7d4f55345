/** The map by mouse: hover names a county, a click selects it, a drag does not, and focus stays where it was. */

import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { CountyCode } from "../../src/domain/county.ts";
import { restCamera, toScreen } from "../../src/map/camera.ts";
import type { Point } from "../../src/map/geometry.ts";
import { FRAME, placeOf } from "../../src/map/places.ts";
import { atlas } from "../fixtures/report.ts";
import { page, picture, renderApp } from "./renderApp.tsx";

/** The stage as `setup.ts` gives it. */
const STAGE = { width: 1000, height: 800, inset: 300 };
const onScreen = (point: Point) => {
  const [clientX, clientY] = toScreen(restCamera(FRAME, STAGE), STAGE, point);
  return { clientX, clientY };
};
const at = (code: CountyCode) => onScreen(placeOf(code).anchor);
const tooltip = (code: CountyCode) =>
  screen.queryByText(atlas.county(code).long.sv, { selector: ".map-tooltip > strong" })?.parentElement ??
  null;

describe("a click", () => {
  test.each(["09", "10", "25"] as const)("on %s selects it and leaves the focus alone", async (code) => {
    const { user } = await renderApp();
    await user.pointer([{ target: picture(), coords: at(code) }, { keys: "[MouseLeft]" }]);
    expect(page.panel(atlas.county(code).long.sv)).toBeDefined();
    expect(location.search).toBe(`?lan=${code}`);
    expect(document.activeElement?.tagName).not.toBe("H2");
  });

  test("again does not deselect", async () => {
    const { user, store } = await renderApp();
    await user.pointer([{ target: picture(), coords: at("09") }, { keys: "[MouseLeft]" }]);
    await user.pointer([{ target: picture(), coords: at("09") }, { keys: "[MouseLeft]" }]);
    expect(store.getState().view.county).toBe("09");
  });

  test("on the open sea and at the end of a drag selects nothing", async () => {
    const { user, store } = await renderApp();
    const sea = onScreen([900_000, 6_300_000]);
    await user.pointer([{ target: picture(), coords: sea }, { keys: "[MouseLeft]" }]);
    await user.pointer([
      { target: picture(), coords: at("25") },
      { keys: "[MouseLeft>]" },
      { target: picture(), coords: at("24") },
      { keys: "[/MouseLeft]" },
    ]);
    expect(store.getState().view.county).toBeNull();
  });

  test("on „Avmarkera länet” goes back to Sweden", async () => {
    const { user } = await renderApp("?lan=09");
    await user.click(screen.getByRole("button", { name: "Avmarkera länet" }));
    expect(page.panel()).toBeDefined();
    expect(location.search).toBe("");
    expect(screen.queryByRole("button", { name: "Avmarkera länet" })).toBeNull();
  });
});

describe("hovering", () => {
  test("names the county and its actor, and leaves selection and focus alone", async () => {
    const { user, store } = await renderApp();
    await user.pointer({ target: picture(), coords: at("09") });
    expect(tooltip("09")?.textContent).toContain("Region Gotland");
    expect(store.getState().view.county).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test("gives the county's letter, which small maps have in the name's place", async () => {
    const { user } = await renderApp();
    await user.pointer({ target: picture(), coords: at("01") });
    expect(tooltip("01")?.textContent).toMatch(/^Stockholms län \(AB\)/);
  });

  test("marks the actor's name as Swedish in English, and nothing else", async () => {
    const { user } = await renderApp("?sprak=en");
    await user.pointer({ target: picture(), coords: at("09") });
    const swedish = [...document.querySelectorAll(".map-tooltip [lang='sv']")];
    expect(swedish.map(({ textContent }) => textContent)).toEqual(["Region Gotland (Gotlands kommun)"]);
  });

  test("every tooltip is written beforehand, unseen, so that to point is to show it; another layer writes them anew", async () => {
    // jsdom is never idle, and the substitute is slow.
    Object.assign(globalThis, {
      requestIdleCallback: (run: () => void) => setTimeout(run),
      cancelIdleCallback: clearTimeout,
    });
    onTestFinished(() => {
      for (const name of ["requestIdleCallback", "cancelIdleCallback"])
        Reflect.deleteProperty(globalThis, name);
    });
    const { user } = await renderApp();
    const boxes = () => [...document.querySelectorAll(".map-tooltip-box")];
    await waitFor(() => expect(boxes()).toHaveLength(21), { timeout: 4000 });
    expect(document.querySelectorAll(".map-tooltip")).toHaveLength(0);
    const written = vi.fn();
    const observer = new MutationObserver(written);
    const host = boxes()[0]?.parentElement;
    if (!host) throw new Error("The boxes stand nowhere");
    observer.observe(host, { childList: true, subtree: true, characterData: true });
    await user.pointer({ target: picture(), coords: at("12") });
    expect(tooltip("12")?.textContent).toBe("Skåne län (M)Region SkåneRegion");
    await user.pointer({ target: picture(), coords: at("25") });
    expect(document.querySelectorAll(".map-tooltip")).toHaveLength(1);
    expect(written).not.toHaveBeenCalled();
    observer.disconnect();
    await user.keyboard("{Escape}");
    await user.selectOptions(page.layer(), "utmaning-c05");
    await waitFor(
      () => {
        expect(boxes()).toHaveLength(21);
        for (const { textContent } of boxes()) expect(textContent).toContain("rapporten");
      },
      { timeout: 4000 },
    );
    expect(document.querySelectorAll(".map-tooltip")).toHaveLength(0);
  });

  test("follows the pointer from county to county", async () => {
    const { user } = await renderApp();
    await user.pointer([
      { target: picture(), coords: at("25") },
      { target: picture(), coords: at("12") },
    ]);
    expect(tooltip("25")).toBeNull();
    expect(tooltip("12")).not.toBeNull();
  });

  test("is dismissed by Esc wherever the focus is", async () => {
    const { user } = await renderApp();
    await user.pointer({ target: picture(), coords: at("09") });
    await user.keyboard("{Escape}");
    expect(tooltip("09")).toBeNull();
  });

  test("does not come by finger: a tap selects", async () => {
    await renderApp();
    fireEvent.pointerMove(picture(), { ...at("09"), pointerType: "touch" });
    expect(tooltip("09")).toBeNull();
  });

  test("says on a challenge what the report has, not the actor", async () => {
    const { user } = await renderApp("?visa=utmaning-c05");
    await user.pointer({ target: picture(), coords: at("09") });
    expect(tooltip("09")?.textContent).toContain("rapporten nämner inget exempel");
    expect(tooltip("09")?.textContent).not.toContain("Region Gotland");
  });
});

describe("the zoom's buttons", () => {
  test("zoom in and out again, and say when there is nothing to zoom out of", async () => {
    const { user } = await renderApp();
    const button = (name: string) => screen.getByRole("button", { name });
    const off = (name: string) => button(name).getAttribute("aria-disabled") === "true";
    await waitFor(() => expect(off("Zooma in")).toBe(false));
    expect([off("Zooma ut"), off("Visa hela Sverige")]).toEqual([true, true]);
    const rest = picture().querySelector("svg")?.getAttribute("viewBox");
    await user.click(button("Zooma in"));
    await waitFor(() => expect(off("Zooma ut")).toBe(false));
    expect(picture().querySelector("svg")?.getAttribute("viewBox")).not.toBe(rest);
    await user.click(button("Visa hela Sverige"));
    await waitFor(() => expect(off("Zooma ut")).toBe(true));
    expect(picture().querySelector("svg")?.getAttribute("viewBox")).toBe(rest);
  });
});
