/** Two counties side by side, by role and name: the ways in and out, the address, the controls, what is on its way or failed, and the files. */

import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { loadCompareKit } from "../../src/compare/compareKit.ts";
import { usualWeight } from "../../src/compare/useSimilar.ts";
import type { SliceName } from "../../src/content/library.ts";
import { bySize, compareFigures } from "../../src/domain/compare.ts";
import type { CountyCode } from "../../src/domain/county.ts";
import { similarTo } from "../../src/domain/similar.ts";
import { compareEn } from "../../src/i18n/compareEn.ts";
import { compareSv } from "../../src/i18n/compareSv.ts";
import { en } from "../../src/i18n/en.ts";
import { sv } from "../../src/i18n/sv.ts";
import { restCamera, toScreen } from "../../src/map/camera.ts";
import { FRAME, placeOf } from "../../src/map/places.ts";
import { indicatorIn } from "../fixtures/figures.ts";
import { atlas, languageOf, slices } from "../fixtures/report.ts";
import { page, picture, renderApp } from "./renderApp.tsx";

// The real ones, with a way to let them fail.
vi.mock(import("../../src/compare/compareKit.ts"), { spy: true });

const PAIR = "?lan=23&jamfor=25";
const figures = [...languageOf("sv").indicators.values()].filter(({ kind }) => kind !== "monthly");
const short = (code: CountyCode) => atlas.county(code).short;

// The parts of a comparison by role and Swedish name.
const region = (a: string, b: string) => screen.getByRole("region", { name: `Jämförelse: ${a} och ${b}` });
const noRegion = () => expect(screen.queryByRole("region", { name: /^Jämförelse: / })).toBeNull();
const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const button = (name: string) => screen.getByRole("button", { name });
const figureTable = () =>
  screen.getByRole("table", { name: compareSv.columns.caption("Jämtland", "Norrbotten") });
const rowIds = () => [...figureTable().querySelectorAll("tr[id]")].map(({ id }) => id.replace("jamfor-", ""));
const groupNames = (control: HTMLSelectElement) =>
  [...control.querySelectorAll("optgroup")].map(({ label }) => label);
const chosenIn = (control: HTMLSelectElement) => control.selectedOptions[0]?.text;

/** Opens the choice in a county's panel, and waits for its list. */
async function openChooser(user: Awaited<ReturnType<typeof renderApp>>["user"]) {
  await user.click(button("Jämför med …"));
  return screen.findByRole<HTMLSelectElement>("combobox", { name: "Jämför med" });
}

describe("an address that compares", () => {
  test("shows region, heading and title, and is ready with all figures", async () => {
    await renderApp(PAIR);
    const heading = within(region("Jämtland", "Norrbotten")).getByRole("heading", { level: 2 });
    expect(heading.textContent).toBe("Jämförelse: Jämtland och Norrbotten");
    expect(document.title).toBe("Jämtland och Norrbotten – Länskartan");
    expect(document.documentElement.dataset.ready).toBe("");
    expect(rowIds()).toHaveLength(figures.length);
    expect(location.search).toBe(PAIR);
    expect(page.said()).toEqual([]);
  });

  test("of a county with itself says so by name, and shows the county with everything else of the address", async () => {
    await renderApp("?lan=23&jamfor=23&visa=utmaning-c05&vy=tabell");
    noRegion();
    expect(page.said()).toEqual([expect.stringContaining("Jämtlands län kan inte jämföras med sig självt.")]);
    expect(page.panel("Jämtlands län")).toBeDefined();
    expect(page.layer().value).toBe("utmaning-c05");
    expect(button(sv.display.tabell).getAttribute("aria-pressed")).toBe("true");
  });

  test("on a page of the footer is ready, and shows the comparison on the way back", async () => {
    const { user } = await renderApp(`${PAIR}&sida=om`);
    noRegion();
    await user.click(screen.getByRole("link", { name: sv.pages.back }));
    const panel = region("Jämtland", "Norrbotten");
    expect(await within(panel).findByRole("button", { name: "Avsluta jämförelsen" })).toBeDefined();
    expect(location.search).toBe(PAIR);
  });

  test("without a first county names the one that stands alone", async () => {
    await renderApp("?jamfor=25");
    noRegion();
    expect(page.said()).toEqual([
      expect.stringContaining("Adressen jämför Norrbottens län med inget annat län."),
    ]);
  });
});

describe("the way in", () => {
  test("by the panel's button: neighbours, then similar ones, then the others, each once and not the county itself", async () => {
    const { user } = await renderApp("?lan=23");
    const chooser = await openChooser(user);
    expect(button("Jämför med …").getAttribute("aria-expanded")).toBe("true");
    await waitFor(() => expect(groupNames(chooser)).toEqual(["Grannlän", "Län som liknar", "Övriga län"]));
    const codes = [...chooser.options].map(({ value }) => value).filter(Boolean);
    expect(codes.toSorted()).toEqual(atlas.counties.map(({ code }) => code).filter((code) => code !== "23"));
  });

  test("by choosing in the list: the address, the focus on the heading, and a word about it", async () => {
    const { user } = await renderApp("?lan=23&ar=2019");
    await user.selectOptions(await openChooser(user), "Norrbotten");
    expect(location.search).toBe("?lan=23&jamfor=25&ar=2019");
    const heading = within(region("Jämtland", "Norrbotten")).getByRole("heading", { level: 2 });
    expect(document.activeElement).toBe(heading);
    expect(page.said()).toContain("Jämtland och Norrbotten visas sida vid sida.");
  });

  test("by Shift and Enter in the map's list, with the focus on the heading", async () => {
    const { user } = await renderApp("?lan=23");
    act(() => page.map().focus());
    await user.keyboard("{End}{Shift>}{Enter}{/Shift}");
    expect((await screen.findByRole("heading", { name: /^Jämförelse: / })).textContent).toBe(
      "Jämförelse: Jämtland och Norrbotten",
    );
    expect(document.activeElement?.textContent).toBe("Jämförelse: Jämtland och Norrbotten");
    expect(location.search).toBe(PAIR);
  });

  test("by Shift and Enter without a county chosen only chooses", async () => {
    const { user } = await renderApp();
    act(() => page.map().focus());
    await user.keyboard("{End}{Shift>}{Enter}{/Shift}");
    expect(location.search).toBe("?lan=25");
    expect(document.activeElement?.textContent).toBe("Norrbottens län");
  });
});

describe("choosing on the map", () => {
  /** Begins it in the panel of Jämtland. */
  async function begin() {
    const app = await renderApp("?lan=23");
    await openChooser(app.user);
    await app.user.click(button("Välj på kartan"));
    expect(button("Välj på kartan").getAttribute("aria-pressed")).toBe("true");
    expect(page.said()).toContain(compareSv.choose.onMapHint("Jämtland"));
    return app;
  }

  test("takes the next county of the map's list, once", async () => {
    const { user } = await begin();
    await user.click(page.option("Norrbottens län"));
    expect(location.search).toBe(PAIR);
    await user.click(page.option("Kalmar län"));
    expect(location.search).toBe("?lan=08&jamfor=25");
  });

  test("takes the next county that is clicked in the picture, and leaves the focus alone", async () => {
    const { user } = await begin();
    const stage = { width: 1000, height: 800, inset: 300 };
    const [clientX, clientY] = toScreen(restCamera(FRAME, stage), stage, placeOf("25").anchor);
    await user.pointer([{ target: picture(), coords: { clientX, clientY } }, { keys: "[MouseLeft]" }]);
    expect(location.search).toBe(PAIR);
    expect(region("Jämtland", "Norrbotten")).toBeDefined();
    expect(document.activeElement?.tagName).not.toBe("H2");
  });

  test("takes the next county of the table", async () => {
    const { user } = await begin();
    await user.click(within(page.table()).getByRole("link", { name: "Norrbottens län" }));
    expect(location.search).toBe(PAIR);
    expect(region("Jämtland", "Norrbotten")).toBeDefined();
  });

  test.each(["by Esc", "by the button again"])("is called off %s", async (how) => {
    const { user } = await begin();
    if (how === "by Esc") await user.keyboard("{Escape}");
    else await user.click(button("Välj på kartan"));
    expect(button("Välj på kartan").getAttribute("aria-pressed")).toBe("false");
    expect(page.said()).not.toContain(compareSv.choose.onMapHint("Jämtland"));
    await user.click(page.option("Norrbottens län"));
    expect(location.search).toBe("?lan=25");
  });

  test("is over when the choice is closed", async () => {
    const { user } = await begin();
    await user.click(button("Jämför med …"));
    await user.click(page.option("Norrbottens län"));
    expect(location.search).toBe("?lan=25");
  });

  test.each([
    ["?lan=23", "by Enter"],
    [PAIR, "by Enter"],
    [PAIR, "by Shift and Enter"],
  ])("of %s refuses the county itself %s, says why, and waits on", async (search, how) => {
    const { user } = await renderApp(search);
    if (search !== PAIR) await openChooser(user);
    await user.click(button("Välj på kartan"));
    act(() => page.map().focus());
    await user.keyboard(how === "by Enter" ? "{Enter}" : "{Shift>}{Enter}{/Shift}");
    expect(page.said()).toContainEqual(expect.stringContaining(sv.notices.same("Jämtlands län")));
    expect(location.search).toBe(search);
    expect(button("Välj på kartan").getAttribute("aria-pressed")).toBe("true");
    await user.click(page.option("Kalmar län"));
    expect(location.search).toBe("?lan=23&jamfor=08");
    expect(page.said().join()).not.toContain(sv.notices.same("Jämtlands län"));
  });

  test("replaces the second county of a comparison", async () => {
    const { user } = await renderApp(PAIR);
    await user.click(button("Välj på kartan"));
    await user.click(page.option("Kalmar län"));
    expect(location.search).toBe("?lan=23&jamfor=08");
  });

  test("does not turn the list of the first county into one of the second", async () => {
    const { user } = await renderApp(PAIR);
    await user.click(button("Välj på kartan"));
    await user.selectOptions(select("Jämför"), "Kalmar");
    expect(location.search).toBe("?lan=08&jamfor=25");
  });
});

describe("the line's controls", () => {
  test("name both counties, and offer for each the 20 beside the other", async () => {
    await renderApp(PAIR);
    const [first, second] = [select("Jämför"), select("Jämför med")];
    expect([chosenIn(first), chosenIn(second)]).toEqual(["Jämtland", "Norrbotten"]);
    expect([first.options.length, second.options.length]).toEqual([20, 20]);
    expect([...first.options].map(({ text }) => text)).not.toContain("Norrbotten");
    expect([...second.options].map(({ text }) => text)).not.toContain("Jämtland");
  });

  test("swap the two, and say so", async () => {
    const { user } = await renderApp(PAIR);
    await user.click(button("Byt plats"));
    expect(location.search).toBe("?lan=25&jamfor=23");
    expect(region("Norrbotten", "Jämtland")).toBeDefined();
    expect([chosenIn(select("Jämför")), chosenIn(select("Jämför med"))]).toEqual(["Norrbotten", "Jämtland"]);
    expect(page.said()).toContain("Norrbotten och Jämtland visas sida vid sida.");
    expect(document.activeElement).toBe(button("Byt plats"));
  });

  test.each([
    ["Jämför", "?lan=08&jamfor=25", "Kalmar", "Norrbotten"],
    ["Jämför med", "?lan=23&jamfor=08", "Jämtland", "Kalmar"],
  ] as const)("replace one by „%s”, keep the focus there, and say so", async (name, search, a, b) => {
    const { user } = await renderApp(PAIR);
    await user.selectOptions(select(name), "Kalmar");
    expect(location.search).toBe(search);
    expect(region(a, b)).toBeDefined();
    expect(document.activeElement).toBe(select(name));
    expect(page.said()).toContain(`${a} och ${b} visas sida vid sida.`);
    // Its texts are fetched, too.
    expect(await screen.findByRole("table", { name: compareSv.rows.exempel })).toBeDefined();
  });

  test("leave it, with the focus on the panel's heading", async () => {
    const { user } = await renderApp(PAIR);
    await user.click(button("Avsluta jämförelsen"));
    noRegion();
    expect(location.search).toBe("?lan=23");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Jämtlands län" }));
    expect(page.said()).toContain(sv.compare.left);
  });
});

describe("Back and Forward", () => {
  test("go out of the comparison and into it again", async () => {
    const { user } = await renderApp("?lan=23");
    await user.selectOptions(await openChooser(user), "Norrbotten");
    await user.click(button("Byt plats"));
    await act(async () => history.back());
    await waitFor(() => expect(region("Jämtland", "Norrbotten")).toBeDefined());
    await act(async () => history.back());
    await waitFor(() => expect(page.panel("Jämtlands län")).toBeDefined());
    noRegion();
    await act(async () => history.forward());
    await waitFor(() => expect(region("Jämtland", "Norrbotten")).toBeDefined());
    expect(location.search).toBe(PAIR);
  });

  test("go back in one step from a similar county, the second one's too", async () => {
    const { user } = await renderApp(PAIR);
    const list = screen.getByRole("heading", { name: "Län som liknar Norrbotten" }).closest("section");
    const links = [...(list?.querySelectorAll<HTMLAnchorElement>("a") ?? [])];
    // Neither of the two stays where it was.
    const link = links.find(({ search }) => !search.includes("23"));
    const address = link?.search;
    expect(address).toMatch(/^\?lan=25&jamfor=\d\d$/);
    await user.click(link ?? document.body);
    expect(location.search).toBe(address);
    await act(async () => history.back());
    await waitFor(() => expect(region("Jämtland", "Norrbotten")).toBeDefined());
    expect(location.search).toBe(PAIR);
  });
});

test("the other language keeps the comparison", async () => {
  const { user } = await renderApp(PAIR);
  await user.click(screen.getByRole("link", { name: "English" }));
  const name = en.compare.region("Jämtland", "Norrbotten");
  const panel = await screen.findByRole("region", { name });
  expect(await within(panel).findByRole("button", { name: compareEn.choose.leave })).toBeDefined();
  expect(location.search).toBe("?lan=23&jamfor=25&sprak=en");
  expect(document.title).toBe(en.compare.title("Jämtland", "Norrbotten"));
  const row = within(panel).getByRole("table", { name: compareEn.columns.caption("Jämtland", "Norrbotten") });
  expect(row.querySelectorAll("tr[id]")).toHaveLength(figures.length);
});

describe("the figures", () => {
  test("are one table with a head for each column and a head for each row", async () => {
    await renderApp(PAIR);
    const table = within(figureTable());
    const heads = table.getAllByRole("columnheader").map(({ textContent }) => textContent);
    expect(heads).toEqual(["Uppgift", "Jämtland", "Norrbotten", "Riket", "Skillnad"]);
    const row = table.getByRole("row", { name: /^Öppet arbetslösa/ });
    expect(within(row).getAllByRole("rowheader")).toHaveLength(1);
    const [a = "", b = "", , apart = ""] = within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent ?? "");
    const { series } = indicatorIn("open_unemployment_share", "sv");
    const { values, difference } = compareFigures(series, "rate", "23", "25");
    const written = (value: unknown) => String(Math.abs(Number(value))).replace(".", ",");
    expect(a).toContain(written(values[0]));
    expect(b).toContain(written(values[1]));
    expect(apart).toContain(written(difference));
    expect(apart).toContain("procentenheter");
  });

  test("stand under their challenges, or by the size of the difference", async () => {
    const { user } = await renderApp(PAIR);
    const titles = () =>
      [...figureTable().querySelectorAll("th[scope=rowgroup]")].map((head) => head.textContent);
    const before = rowIds();
    expect(titles().at(-1)).toBe("Bakgrund");
    await user.selectOptions(select("Ordna måtten"), "efter skillnadens storlek");
    expect(titles()).toEqual([]);
    const compared = before.flatMap((id) => {
      const label = figures.find((one) => one.id === id);
      return label ? [compareFigures(indicatorIn(label.id, "sv").series, label.kind, "23", "25")] : [];
    });
    const order = bySize(figures.flatMap(({ id }) => compared.find((one) => one.id === id) ?? []));
    expect(rowIds()).toEqual(order.map(({ id }) => id));
    await user.selectOptions(select("Ordna måtten"), "efter utmaning");
    expect(rowIds()).toEqual(before);
  });

  test("can be those of one challenge", async () => {
    const { user } = await renderApp(PAIR);
    const filter = select("Visa mått för");
    expect([...filter.options].map(({ text }) => text)).toHaveLength(12);
    for (const id of ["c01", "c05"] as const) {
      await user.selectOptions(filter, languageOf("sv").labels.get(id)?.label ?? "");
      const own = figures.filter(({ group, also }) => group === id || also.includes(id));
      if (own.length === 0)
        expect(region("Jämtland", "Norrbotten").textContent).toContain(compareSv.figures.none);
      else expect(rowIds().toSorted()).toEqual(own.map((one) => one.id).toSorted());
    }
    await user.selectOptions(filter, "Alla utmaningar");
    expect(rowIds()).toHaveLength(figures.length);
  });

  test("are led to by the summary's sentences", async () => {
    const { user } = await renderApp(PAIR);
    const summary = screen.getByRole("heading", { name: "I korthet" }).closest("section");
    for (const link of within(summary ?? document.body).getAllByRole("link")) {
      await user.click(link);
      expect(`#${document.activeElement?.id}`).toBe(link.getAttribute("href"));
    }
    // The address of a view is not that of a row.
    expect(location.hash).toBe("");
  });
});

describe("the similar counties", () => {
  const weighed = (weights: ReadonlyMap<string, number>) =>
    figures.map((label) => ({
      series: indicatorIn(label.id, "sv").series,
      weight: weights.get(label.id) ?? usualWeight(label),
    }));
  const expected = (code: CountyCode, weights: ReadonlyMap<string, number>) =>
    similarTo(code, weighed(weights)).nearest.map((one) => short(one.code));
  const listed = (name: string) =>
    within(
      screen.getByRole("heading", { name: `Län som liknar ${name}` }).closest("section") ?? document.body,
    )
      .getAllByRole("listitem")
      .map((item) => item.querySelector("a")?.textContent);
  const weights = () => {
    const part = screen.getByText("Vad som ska räknas").closest("details");
    return [...(part?.querySelectorAll("select") ?? [])];
  };
  const weigh = (control: HTMLSelectElement | undefined, weight: number) =>
    control && fireEvent.change(control, { target: { value: String(weight) } });

  test("are five for each, by what is usual", async () => {
    await renderApp(PAIR);
    expect(listed("Jämtland")).toEqual(expected("23", new Map()));
    expect(listed("Norrbotten")).toEqual(expected("25", new Map()));
    expect(listed("Jämtland")).toHaveLength(5);
  });

  test("change with the weights; with none that counts a sentence says so; „Återställ” brings them back", async () => {
    const { user } = await renderApp(PAIR);
    const usual = listed("Jämtland");
    expect(weights()).toHaveLength(figures.length);
    for (const control of weights()) weigh(control, 0);
    expect(screen.getByText(compareSv.similar.nothing)).toBeDefined();
    expect(screen.queryByRole("heading", { name: "Län som liknar Jämtland" })).toBeNull();

    const only = figures.findIndex(({ id }) => id === "population_density");
    weigh(weights()[only], 3);
    const alone = new Map(figures.map(({ id }, index) => [id, index === only ? 3 : 0]));
    expect(listed("Jämtland")).toEqual(expected("23", alone));
    expect(listed("Jämtland")).not.toEqual(usual);

    await user.click(screen.getByText("Återställ"));
    expect(listed("Jämtland")).toEqual(usual);
  });
});

describe("what is on its way", () => {
  test("is counted until it is here", async () => {
    let arrive = () => {};
    const late = new Promise<unknown>((resolve) => {
      arrive = () => resolve(slices.get("figures/population"));
    });
    const { user } = await renderApp("?lan=23", {
      serve: (name) => (name === "figures/population" ? late : slices.get(name)),
    });
    await user.selectOptions(await openChooser(user), "Norrbotten");
    const all = figures.length;
    const progress = await screen.findByRole<HTMLProgressElement>("progressbar", {
      name: `Hämtar siffror: ${all - 1} av ${all}`,
    });
    expect([progress.value, progress.max]).toEqual([all - 1, all]);
    expect(rowIds()).toHaveLength(all - 1);
    // Of some only, none could be called the largest.
    expect(screen.queryByRole("heading", { name: "I korthet" })).toBeNull();
    await act(async () => arrive());
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(rowIds()).toHaveLength(all);
    expect(screen.getByRole("heading", { name: "I korthet" })).toBeDefined();
  });
});

describe("what cannot be had", () => {
  test("of the figures is counted, the others stay, and trying again brings it", async () => {
    const failing = new Set<SliceName>(["figures/population", "figures/life_expectancy"]);
    const { user } = await renderApp(PAIR, { failing });
    const text = "Två av måtten kunde inte läsas in.";
    expect(page.said()).toEqual([expect.stringContaining(text)]);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(rowIds()).toHaveLength(figures.length - 2);

    failing.delete("figures/population");
    await user.click(button("Försök igen"));
    await waitFor(() =>
      expect(page.said()).toEqual([expect.stringContaining("Ett av måtten kunde inte läsas in.")]),
    );
    expect(rowIds()).toContain("population");
    failing.clear();
    await user.click(button("Försök igen"));
    await waitFor(() => expect(rowIds()).toHaveLength(figures.length));
    expect(page.said().join()).not.toContain("kunde inte");
    expect(document.activeElement).not.toBe(document.body);
  });

  test("of the counties' texts is said, the figures stay, and trying again brings it", async () => {
    const failing = new Set<SliceName>(["sv/county-25"]);
    const { user } = await renderApp(PAIR, { failing });
    expect(page.said()).toEqual([expect.stringContaining(sv.panel.failed)]);
    expect(rowIds()).toHaveLength(figures.length);
    expect(screen.queryByRole("table", { name: compareSv.rows.exempel })).toBeNull();
    failing.clear();
    await user.click(button("Försök igen"));
    expect(await screen.findByRole("table", { name: compareSv.rows.exempel })).toBeDefined();
  });
});

describe("the code for it cannot be had", () => {
  const failOnce = () => vi.mocked(loadCompareKit).mockRejectedValueOnce(new Error("no network"));

  test("from the panel's button: a message there, and trying again opens the choice", async () => {
    const { user } = await renderApp("?lan=23");
    failOnce();
    await user.click(button("Jämför med …"));
    await waitFor(() => expect(page.said()).toEqual([expect.stringContaining(sv.compare.failed)]));
    expect(screen.queryByRole("combobox", { name: "Jämför med" })).toBeNull();
    await user.click(button("Försök igen"));
    expect(await screen.findByRole("combobox", { name: "Jämför med" })).toBeDefined();
    expect(page.said()).toEqual([compareSv.choose.keys]);
  });

  test("from the map: heading and address compare already, and trying again shows the rest", async () => {
    const { user } = await renderApp("?lan=23");
    failOnce();
    act(() => page.map().focus());
    await user.keyboard("{End}{Shift>}{Enter}{/Shift}");
    const panel = region("Jämtland", "Norrbotten");
    await waitFor(() => expect(panel.textContent).toContain(sv.compare.failed));
    expect(location.search).toBe(PAIR);
    expect(document.documentElement.dataset.ready).toBe("");
    const again = within(panel).getByRole("button", { name: "Försök igen" });
    again.focus();
    await user.keyboard("{Enter}");
    expect(await within(panel).findByRole("button", { name: "Avsluta jämförelsen" })).toBeDefined();
    expect(document.activeElement).toBe(within(panel).getByRole("heading", { level: 2 }));
  });
});

describe("the files", () => {
  interface Saved {
    readonly name: string;
    readonly blob: Blob;
  }

  /** What the browser is handed to save: jsdom knows no addresses of blobs and follows no link. */
  function catchFiles(): readonly Saved[] {
    const blobs = new Map<string, Blob>();
    const saved: Saved[] = [];
    URL.createObjectURL = (blob: Blob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, blob);
      return address;
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) saved.push({ name: this.download, blob });
    });
    return saved;
  }

  const read = (blob: Blob) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob);
    });

  test("are a table of the two, under their names", async () => {
    const { user } = await renderApp(PAIR);
    const saved = catchFiles();
    await user.click(button("CSV"));
    await waitFor(() => expect(saved).toHaveLength(1));
    const [{ name, blob } = { name: "", blob: new Blob() }] = saved;
    expect(name).toBe("jamforelse-Jämtland-Norrbotten.csv");
    expect(blob.type).toBe("text/csv;charset=utf-8");
    const text = await read(blob);
    for (const { short: title } of figures) expect(text).toContain(title);
    expect(text).toContain(location.href);
    expect(page.said()).toEqual([]);
    expect(document.querySelector("a[download]")).toBeNull();
  });

  test("are also a workbook", async () => {
    const { user } = await renderApp(PAIR);
    const saved = catchFiles();
    await user.click(button("Excel (XLSX)"));
    await waitFor(() =>
      expect(saved.map(({ name }) => name)).toEqual(["jamforelse-Jämtland-Norrbotten.xlsx"]),
    );
    // A workbook is a zip file.
    expect(await read(saved[0]?.blob ?? new Blob())).toMatch(/^PK/);
  });

  test("are not made without the sources of their figures, and say so; the next press tries again", async () => {
    const failing = new Set<SliceName>(["sv/indicator-population"]);
    const { user } = await renderApp(PAIR, { failing });
    const saved = catchFiles();
    await user.click(button("CSV"));
    await waitFor(() => expect(page.said()).toEqual([compareSv.download.failed]));
    expect(saved).toEqual([]);
    failing.clear();
    await user.click(button("CSV"));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(page.said()).toEqual([]);
  });
});
