/** The shelf of slices: each is fetched once, kept, asked for again after a failure, and says when it changes. */

import { describe, expect, test } from "vitest";
import { neededSlices } from "../../../src/app/neededSlices.ts";
import { createLibrary, type SliceName } from "../../../src/content/library.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { atlas, slices } from "../../fixtures/report.ts";

/** A library whose fetches end when the test says so. */
function slow() {
  const calls: { name: SliceName; resolve: (data: unknown) => void; reject: (reason: unknown) => void }[] =
    [];
  const library = createLibrary(
    (name) => new Promise((resolve, reject) => calls.push({ name, resolve, reject })),
  );
  const heard: string[] = [];
  const unsubscribe = library.subscribe(() => heard.push(library.peek("sv/labels").status));
  return { library, calls, heard, unsubscribe };
}

describe("a slice", () => {
  test("is loading until it is here, and peeking starts nothing", async () => {
    const { library, calls, heard } = slow();
    expect(library.peek("sv/labels").status).toBe("loading");
    expect(calls).toEqual([]);
    const asked = library.request("sv/labels");
    calls[0]?.resolve({ challenges: [] });
    await asked;
    expect(library.peek("sv/labels")).toEqual({ status: "ready", data: { challenges: [] } });
    expect(heard).toEqual(["ready"]);
  });

  test("that is put there takes the place of what is on its way, and of what is there", async () => {
    const { library, calls, heard } = slow();
    const asked = library.request("sv/labels");
    library.put("sv/labels", { challenges: ["put"] });
    calls[0]?.resolve({ challenges: ["late"] });
    await asked;
    await library.request("sv/labels");
    expect(library.peek("sv/labels")).toEqual({ status: "ready", data: { challenges: ["put"] } });
    library.put("sv/labels", { challenges: ["new"] });
    expect(library.peek("sv/labels")).toEqual({ status: "ready", data: { challenges: ["new"] } });
    expect([calls.length, heard]).toEqual([1, ["ready", "ready"]]);
  });

  test("is fetched once, however often it is asked for", async () => {
    const { library, calls } = slow();
    const asked = [library.request("sv/labels"), library.request("sv/labels")];
    calls[0]?.resolve({});
    await Promise.all(asked);
    await library.request("sv/labels");
    expect(calls).toHaveLength(1);
  });

  test("that fails says so without rejecting, and can be asked for again", async () => {
    const { library, calls, heard } = slow();
    const asked = library.request("sv/labels");
    calls[0]?.reject(new Error("offline"));
    await expect(asked).resolves.toBeUndefined();
    expect(library.peek("sv/labels").status).toBe("failed");
    const again = library.request("sv/labels");
    expect(library.peek("sv/labels")).toEqual({ status: "loading", again: true });
    calls[1]?.resolve({});
    await again;
    expect(heard).toEqual(["failed", "loading", "ready"]);
  });

  test("is the same object until it changes, so that React draws nothing twice", async () => {
    const { library, calls } = slow();
    expect(library.peek("sv/country")).toBe(library.peek("sv/country"));
    const asked = library.request("sv/country");
    calls[0]?.resolve({});
    await asked;
    expect(library.peek("sv/country")).toBe(library.peek("sv/country"));
  });

  test("does not stand in for another, and a listener that left hears nothing", async () => {
    const { library, calls, heard, unsubscribe } = slow();
    unsubscribe();
    const asked = library.request("en/labels");
    calls[0]?.resolve({});
    await asked;
    expect(library.peek("sv/labels").status).toBe("loading");
    expect(heard).toEqual([]);
  });
});

test.each([
  [{}, "sv/country"],
  [{ county: "09" as const }, "sv/county-09"],
  [{ layer: "utmaning-c05" as const }, "sv/challenge-c05"],
  [{ county: "09" as const, layer: "utmaning-c05" as const }, "sv/county-09"],
  [{ county: "09" as const, page: "om" as const }, "sv/country"],
  [{ county: "09" as const, page: "kallor" as const }, "sv/sources"],
])("the view with %j needs %s", (part, name) => {
  expect(neededSlices({ ...DEFAULT_VIEW, ...part }, "sv", atlas)).toEqual([name]);
  expect(slices.has(name)).toBe(true);
});

test("a comparison needs both counties and the figures of every year-by-year indicator", () => {
  const names = neededSlices({ ...DEFAULT_VIEW, county: "23", other: "25" }, "en", atlas);
  expect(names.slice(0, 2)).toEqual(["en/county-23", "en/county-25"]);
  expect(names).toHaveLength(2 + 39);
  expect(names).not.toContain("figures/unemployment_rate_bas_monthly");
  for (const name of names) expect(slices.has(name), name).toBe(true);
});
