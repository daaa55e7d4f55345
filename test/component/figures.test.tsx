/** The indicators' figures: what a screen reader gets of each, what the mouse does, and that no keyboard stop comes with them. */

import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { CellList } from "../../src/charts/CellList.tsx";
import { DotScale } from "../../src/charts/DotScale.tsx";
import { DotStrip } from "../../src/charts/DotStrip.tsx";
import { PictureGrid } from "../../src/charts/PictureGrid.tsx";
import { Scatter } from "../../src/charts/Scatter.tsx";
import { SparkLine } from "../../src/charts/SparkLine.tsx";
import { TimeLine } from "../../src/charts/TimeLine.tsx";
import { COUNTY_CODES, type CountyCode } from "../../src/domain/county.ts";

const nothing = () => {};
const unlinked = { selected: null, active: null, onActive: nothing, onPick: nothing };
const format = (value: number, decimals: number) => value.toFixed(decimals).replace(".", ",");

/** The square of a county on a scale: found by its data, because it is nothing but a place for the mouse. */
function squareOf(container: HTMLElement, code: CountyCode): Element {
  const square = container.querySelector(`[data-county="${code}"]`);
  if (!square) throw new Error(`no square for ${code}`);
  return square;
}

const SCALE: Omit<ComponentProps<typeof DotScale>, keyof typeof unlinked> = {
  classes: [
    { paint: "low", text: "1,0 till 4,9 procent: 4 län" },
    { paint: "high", text: "5,0 till 21,0 procent: 16 län" },
  ],
  bounds: [
    { value: 1, text: "1,0" },
    { value: 5, text: "5,0" },
    { value: 21, text: "21,0" },
  ],
  dots: COUNTY_CODES.filter((code) => code !== "09").map((code, i) => ({
    code,
    value: i + 1,
    paint: i < 4 ? "low" : "high",
    text: `Län ${code} ${i + 1},0 %`,
  })),
  riket: { value: 7, text: "Riket 7,0 %" },
  missing: [{ paint: "none", label: "Uppgift saknas", counties: [{ code: "09", name: "Gotland" }] }],
};

function LinkedScale(props: typeof SCALE) {
  const [active, onActive] = useState<CountyCode | null>(null);
  const [selected, onPick] = useState<CountyCode | null>("25");
  return <DotScale {...props} {...{ active, onActive, selected, onPick }} />;
}

describe("the scale", () => {
  test("says its classes as a list, and names the missing with their reason", () => {
    render(<DotScale {...SCALE} {...unlinked} />);
    const [classes, missing] = screen.getAllByRole("list");
    expect(
      within(classes as HTMLElement)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(SCALE.classes.map(({ text }) => text));
    expect(missing?.textContent).toBe("Uppgift saknas: Gotland");
    expect(screen.queryByRole("img")).toBeNull();
  });

  test("prints every bound and the country's value", () => {
    const { container } = render(<DotScale {...SCALE} {...unlinked} />);
    const texts = [...container.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(["Riket 7,0 %", "1,0", "5,0", "21,0"]);
  });

  test("adds no stop for the keyboard", async () => {
    render(<DotScale {...SCALE} {...unlinked} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  test("has a square of its own for every county that has a value", () => {
    const { container } = render(<DotScale {...SCALE} {...unlinked} />);
    const squares = [...container.querySelectorAll("rect[data-county]")];
    expect(squares.map((square) => square.getAttribute("data-county"))).toEqual(
      SCALE.dots.map(({ code }) => code),
    );
    for (const square of squares) {
      expect(square.getAttribute("width")).toBe("24");
      expect(square.getAttribute("height")).toBe("24");
    }
  });

  test("names what the mouse points at, else what is chosen, and says both to the page", async () => {
    const user = userEvent.setup();
    const { container } = render(<LinkedScale {...SCALE} />);
    screen.getByText("Län 25 20,0 %");
    await user.hover(squareOf(container, "03"));
    screen.getByText("Län 03 2,0 %");
    expect(screen.queryByText("Län 25 20,0 %")).toBeNull();
    await user.click(squareOf(container, "03"));
    await user.unhover(squareOf(container, "03"));
    screen.getByText("Län 03 2,0 %");
  });

  test("a missing county's name can be pointed at and chosen too", async () => {
    const [onActive, onPick] = [vi.fn(), vi.fn()];
    render(<DotScale {...SCALE} {...unlinked} onActive={onActive} onPick={onPick} />);
    await userEvent.click(screen.getByText("Gotland"));
    expect(onActive).toHaveBeenCalledWith("09");
    expect(onPick).toHaveBeenCalledWith("09");
  });

  test("without any value there is no scale, only the missing", () => {
    const { container } = render(
      <DotScale {...SCALE} {...unlinked} classes={[]} bounds={[]} dots={[]} riket={null} />,
    );
    expect(container.querySelector("text")).toBeNull();
    screen.getByText("Gotland");
  });
});

describe("the small ones of a row", () => {
  test("the strip is said in words", () => {
    const { container } = render(
      <DotStrip
        dots={[{ code: "09", value: 1 }]}
        selected="09"
        riket={2}
        text="Gotland under riket"
        ends={["1", "2"]}
      />,
    );
    screen.getByText("Gotland under riket");
    for (const picture of container.querySelectorAll("svg"))
      expect(picture.getAttribute("aria-hidden")).toBe("true");
  });

  test("the line is a picture with a name", () => {
    const own = [2015, 2016].map((at) => ({ at, value: at }));
    render(<SparkLine name="Gotland 2015–2016: från 1 till 2" own={own} riket={[]} breaks={[]} step={1} />);
    screen.getByRole("img", { name: "Gotland 2015–2016: från 1 till 2" });
  });
});

const LINE: ComponentProps<typeof TimeLine> = {
  name: "Kalmar 2017–2020",
  unit: "procent",
  words: { own: "Kalmar", riket: "Riket", band: "lägsta till högsta län" },
  own: [50, 51, 61, null, 63].map((value, i) => ({ at: 2017 + i, value })),
  riket: [60, 60, 70, 70, 71].map((value, i) => ({ at: 2017 + i, value })),
  band: [],
  breaks: [{ at: 2019, tag: "brott 2019", label: "Ny definition." }],
  step: 1,
  decimals: 1,
  format,
  table: {
    summary: "Visa som tabell",
    caption: "Kalmar, procent",
    head: ["År", "Kalmar", "Riket"],
    rows: [
      ["2017", "50,0", "60,0"],
      ["2020", "uppgift saknas", "70,0"],
    ],
  },
};

describe("the line over time", () => {
  test("is a picture with a name, and its table has the same with headings both ways", async () => {
    render(<TimeLine {...LINE} />);
    screen.getByRole("img", { name: "Kalmar 2017–2020" });
    const details = screen.getByText("Visa som tabell").closest("details") as HTMLDetailsElement;
    expect(details.open).toBe(false);
    await userEvent.click(screen.getByText("Visa som tabell"));
    expect(details.open).toBe(true);
    const table = screen.getByRole("table", { name: "Kalmar, procent" });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(3);
    const row = within(table).getByRole("row", { name: "2020 uppgift saknas 70,0" });
    within(row).getByRole("rowheader", { name: "2020" });
  });

  test("no line crosses the break or the missing year", () => {
    const { container } = render(<TimeLine {...LINE} />);
    const lines = (of: string) => [...container.querySelectorAll(`[role="img"] > path.${of}`)];
    // 2017–2018 alone: 2019 is after the break, 2020 is missing.
    expect(lines("charts-own")).toHaveLength(1);
    expect(lines("charts-riket-line")).toHaveLength(2);
    expect(container.querySelectorAll("circle.charts-own-dot")).toHaveLength(4);
  });

  test("first and last values are written, and what broke is said", () => {
    render(<TimeLine {...LINE} />);
    for (const text of ["50,0", "63,0", "71,0"]) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    expect(screen.getAllByText("brott 2019")).toHaveLength(2);
    screen.getByText("Ny definition.");
  });

  test("a break outside its years is not drawn or spoken of", () => {
    render(<TimeLine {...LINE} breaks={[{ at: 2030, tag: "brott 2030", label: "Senare." }]} />);
    expect(screen.queryByText("brott 2030")).toBeNull();
    expect(screen.queryByText("Senare.")).toBeNull();
  });

  test.each([
    ["without the country", { riket: [] }],
    ["without anything", { own: [], riket: [] }],
    ["with one year", { own: [{ at: 2017, value: 3 }], riket: [] }],
  ])("%s it stands, without a number that is none", (_, part) => {
    const { container } = render(<TimeLine {...LINE} {...part} />);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

const AXIS = { decimals: 1, format, terciles: [5, 12] as const, riket: { value: 7, text: "Riket 7,0" } };
const PLOT: Omit<ComponentProps<typeof Scatter>, keyof typeof unlinked> = {
  name: "Två mått i 20 län",
  points: SCALE.dots.map(({ code, value }) => ({
    code,
    name: `Län ${code}`,
    letter: code,
    x: value,
    y: value * 2,
    paint: "b11",
  })),
  xAxis: { ...AXIS, label: "Det ena, procent" },
  yAxis: { ...AXIS, label: "Det andra, procent" },
  cells: [{ x: 0, y: 0, paint: "b11" }],
  missing: SCALE.missing,
  text: "De följs åt. Det säger inget om vad som beror på vad.",
  table: LINE.table,
};

describe("the plot of two", () => {
  test("is a picture with a name, words and a table", async () => {
    render(<Scatter {...PLOT} {...unlinked} />);
    screen.getByRole("img", { name: "Två mått i 20 län" });
    screen.getByText(PLOT.text);
    screen.getByText("Gotland");
    await userEvent.click(screen.getByText("Visa som tabell"));
    screen.getByRole("table");
  });

  test("the mouse means the nearest point, and nothing in the open", async () => {
    const [onActive, onPick] = [vi.fn(), vi.fn()];
    render(<Scatter {...PLOT} {...unlinked} onActive={onActive} onPick={onPick} />);
    const picture = screen.getByRole("img");
    // Drawn at half its size, as a browser does while it zooms or prints.
    const [, , width = 0, height = 0] = (picture.getAttribute("viewBox") ?? "").split(" ").map(Number);
    vi.spyOn(picture, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 50, width / 2, height / 2));
    const last = [...picture.querySelectorAll("circle")].at(-1);
    const at = (attribute: string) => Number(last?.getAttribute(attribute)) / 2;
    const coords = { clientX: 100 + at("cx") + 3, clientY: 50 + at("cy") + 3 };
    const user = userEvent.setup();
    await user.pointer([
      { target: picture, coords },
      { keys: "[MouseLeft]", target: picture, coords },
    ]);
    expect(onActive).toHaveBeenLastCalledWith("25");
    expect(onPick).toHaveBeenCalledExactlyOnceWith("25");
    const corner = { clientX: 101, clientY: 51 };
    await user.pointer([
      { target: picture, coords: corner },
      { keys: "[MouseLeft]", target: picture, coords: corner },
    ]);
    expect(onPick).toHaveBeenCalledTimes(1);
  });

  test("the chosen county has its name and both values", () => {
    render(<Scatter {...PLOT} {...unlinked} selected="04" />);
    const picture = within(screen.getByRole("img"));
    picture.getByText("Län 04");
    picture.getByText("3,0");
    picture.getByText("6,0");
  });

  test.each([
    ["no county", { points: [] }],
    ["one county", { points: PLOT.points.slice(0, 1) }],
    ["all equal", { points: PLOT.points.map((point) => ({ ...point, x: 1, y: 1 })) }],
    [
      "no cells, no country",
      {
        cells: [],
        xAxis: { ...PLOT.xAxis, terciles: null, riket: null },
        yAxis: { ...PLOT.yAxis, terciles: null, riket: null },
      },
    ],
  ])("%s: it stands, without a number that is none", (_, part) => {
    const { container } = render(<Scatter {...PLOT} {...part} {...unlinked} />);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("the key to nine cells", () => {
  const cells = ([0, 1, 2] as const).flatMap((x) =>
    ([0, 1, 2] as const).map((y) => ({
      x,
      y,
      paint: `b${x}${y}`,
      letter: `${x}${y}`,
      label: `cell ${x} ${y}`,
      counties: x === 2 && y === 2 ? (["09", "10"] as const) : [],
    })),
  );

  test("is a list from high to low, with the counties as the page wants them", () => {
    render(
      <CellList
        cells={cells}
        marked="09"
        renderCounty={(code) => <a href={`?lan=${code}`}>{code}</a>}
        none="Inget län"
      />,
    );
    expect(screen.getAllByText(/^cell /).map((label) => label.textContent)).toEqual(
      [2, 1, 0].flatMap((y) => [0, 1, 2].map((x) => `cell ${x} ${y}`)),
    );
    const cell = screen.getByText("cell 2 2").closest("li") as HTMLElement;
    expect(
      within(cell)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["09", "10"]);
    expect(screen.getAllByText("Inget län")).toHaveLength(8);
  });
});

test("small pictures are figures with names under one caption", () => {
  const pictures = ["Kvantiler", "Jämna"].map((name) => ({
    name,
    note: "två län",
    picture: <svg role="img" aria-label={name} />,
  }));
  render(<PictureGrid caption="Fyra sätt" pictures={pictures} />);
  const all = screen.getByText("Fyra sätt").closest("figure") as HTMLElement;
  expect(within(all).getAllByRole("listitem")).toHaveLength(2);
  within(all).getByRole("img", { name: "Kvantiler" });
});
