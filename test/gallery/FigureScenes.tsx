/** The indicators' figures in every state worth looking at, in their narrowest and a wide column. */

import { type ReactNode, useState } from "react";
import { BivariateLegend } from "../../src/charts/BivariateLegend.tsx";
import { CellList } from "../../src/charts/CellList.tsx";
import { DotScale } from "../../src/charts/DotScale.tsx";
import { DotStrip } from "../../src/charts/DotStrip.tsx";
import { PictureGrid } from "../../src/charts/PictureGrid.tsx";
import { Scatter } from "../../src/charts/Scatter.tsx";
import { SparkLine } from "../../src/charts/SparkLine.tsx";
import { TimeLine } from "../../src/charts/TimeLine.tsx";
import { COUNTY_CODES, type CountyCode } from "../../src/domain/county.ts";
import {
  DENSITY,
  IN_WORK,
  MONTHLY,
  OPEN_UNEMPLOYMENT,
  POPULATION_CHANGE,
  POST_SECONDARY,
} from "./figureData.ts";

interface Named {
  readonly code: CountyCode;
  readonly short: string;
  readonly letter: string;
}
type Names = (code: CountyCode) => string;

const write = (value: number, decimals: number) =>
  new Intl.NumberFormat("sv-SE", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );
const written = (decimals: number) => (value: number) => write(value, decimals);

/** Five classes of as many counties each: enough to look at; the page has its own. */
function quantiles(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  const sorted = values.toSorted((a, b) => a - b);
  const at = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => sorted[Math.round(share * (sorted.length - 1))] ?? 0);
  return at.filter((value, i) => i < 2 || value !== at[i - 1]);
}

interface ScaleScene {
  readonly values: readonly (number | null)[];
  readonly decimals: number;
  readonly selected?: CountyCode;
  readonly riket?: number;
  /** Bounds of all years, where they are wider than this year's values. */
  readonly bounds?: readonly number[];
}

function Scale({ values, decimals, selected = "08", riket, bounds, names }: ScaleScene & { names: Names }) {
  const [active, setActive] = useState<CountyCode | null>(null);
  const [chosen, setChosen] = useState<CountyCode | null>(selected);
  const format = written(decimals);
  const known = COUNTY_CODES.flatMap((code, i) => {
    const value = values[i];
    return value == null ? [] : [{ code, value }];
  });
  const steps = bounds ?? quantiles(known.map(({ value }) => value));
  const classOf = (value: number) => {
    const at = steps.slice(1, -1).findIndex((bound) => value < bound);
    return at < 0 ? Math.max(0, steps.length - 2) : at;
  };
  return (
    <DotScale
      classes={steps.slice(1).map((to, i) => ({
        paint: `demo-${i + 1}`,
        text: `${format(steps[i] ?? 0)} till ${format(to)}`,
      }))}
      bounds={steps.map((value) => ({ value, text: format(value) }))}
      dots={known.map(({ code, value }) => ({
        code,
        value,
        paint: `demo-${classOf(value) + 1}`,
        text: `${names(code)} ${format(value)}`,
      }))}
      riket={riket === undefined ? null : { value: riket, text: `Riket ${format(riket)}` }}
      missing={
        known.length === COUNTY_CODES.length
          ? []
          : [
              {
                paint: "none",
                label: "Uppgift saknas (..)",
                counties: COUNTY_CODES.filter((_, i) => values[i] == null).map((code) => ({
                  code,
                  name: names(code),
                })),
              },
            ]
      }
      selected={chosen}
      active={active}
      onActive={setActive}
      onPick={setChosen}
    />
  );
}

const of = (data: Readonly<Record<string, readonly number[]>>, year: string) => data[year] ?? [];
const MEAN = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const SCALES: Readonly<Record<string, ScaleScene>> = {
  "normal, Kalmar chosen": { values: of(OPEN_UNEMPLOYMENT, "2015"), decimals: 2, riket: 3.9 },
  "bounds of all years": {
    values: of(OPEN_UNEMPLOYMENT, "2022"),
    decimals: 2,
    riket: 3.1,
    bounds: quantiles(Object.values(OPEN_UNEMPLOYMENT).flat()),
  },
  "all equal": { values: COUNTY_CODES.map(() => 7.5), decimals: 1, riket: 7.5 },
  "one missing": {
    values: of(POST_SECONDARY, "2014").map((v, i) => (i === 7 ? null : v)),
    decimals: 2,
    riket: 41.4,
  },
  "none has a value": { values: [], decimals: 1 },
  ties: { values: of(OPEN_UNEMPLOYMENT, "2015").map(Math.round), decimals: 0, riket: 4 },
  "negative values": { values: of(POPULATION_CHANGE, "2004"), decimals: 2, riket: 0.39 },
  "skewed, an outlier": { values: of(DENSITY, "2018"), decimals: 0, riket: 25, selected: "14" },
  "all at one end, long bounds": {
    values: COUNTY_CODES.map((_, i) => 1_234_567.5 + i * 10),
    decimals: 1,
    bounds: [1_234_567.5, 2_345_678.5, 3_456_789.5, 4_567_890.5, 5_678_901.5, 7_890_123.5],
    selected: "14",
  },
};

function points(data: Readonly<Record<string, readonly number[]>>, code: CountyCode) {
  const index = COUNTY_CODES.indexOf(code);
  return Object.entries(data).map(([year, values]) => ({ at: Number(year), value: values[index] ?? null }));
}

const middle = (data: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(data).map(([year, values]) => ({ at: Number(year), value: MEAN(values) }));

const span = (data: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(data).map(([year, values]) => ({
    at: Number(year),
    low: Math.min(...values),
    high: Math.max(...values),
  }));

type Line = Omit<Parameters<typeof TimeLine>[0], "table" | "words" | "format" | "name"> & {
  readonly who?: string;
};

const BREAK = {
  at: 2019,
  tag: "brott 2019",
  label: "Ny definition av vem som räknas som förvärvsarbetande.",
};

const LINES: Readonly<Record<string, Line>> = {
  normal: {
    own: points(OPEN_UNEMPLOYMENT, "08"),
    riket: middle(OPEN_UNEMPLOYMENT),
    band: span(OPEN_UNEMPLOYMENT),
    breaks: [],
    step: 1,
    decimals: 2,
    current: 2015,
    unit: "procent av befolkningen 18–65 år",
  },
  "a break": {
    own: points(IN_WORK, "08"),
    riket: [],
    band: span(IN_WORK),
    breaks: [BREAK],
    step: 1,
    decimals: 1,
    unit: "procent",
    current: 2020,
  },
  "years that are not there": {
    own: points(POST_SECONDARY, "14"),
    riket: middle(POST_SECONDARY),
    band: span(POST_SECONDARY),
    breaks: [],
    step: 1,
    decimals: 2,
    unit: "procent av befolkningen 25–64 år",
    who: "Västra Götaland",
  },
  months: {
    own: MONTHLY.map(([month, value]) => ({ at: inYears(month), value })),
    riket: [],
    band: MONTHLY.map(([month, , low, high]) => ({ at: inYears(month), low, high })),
    breaks: [],
    step: 1 / 12,
    decimals: 1,
    unit: "procent av arbetskraften 20–64 år",
  },
  "one year": {
    own: [{ at: 2017, value: 8.3 }],
    riket: [{ at: 2017, value: 9.1 }],
    band: [{ at: 2017, low: 6.2, high: 12.4 }],
    breaks: [],
    step: 1,
    decimals: 1,
    unit: "fall per 1 000 invånare 16–64 år",
  },
  "missing values, an early break": {
    own: points(IN_WORK, "09").map((point) =>
      [2012, 2016, 2017].includes(point.at) ? { ...point, value: null } : point,
    ),
    riket: middle(IN_WORK),
    band: [],
    breaks: [{ ...BREAK, at: 2011, tag: "brott 2011" }, BREAK],
    step: 1,
    decimals: 1,
    unit: "procent",
    who: "Gotland",
  },
  "all equal": {
    own: points(OPEN_UNEMPLOYMENT, "08").map(({ at }) => ({ at, value: 0 })),
    riket: [],
    band: [],
    breaks: [],
    step: 1,
    decimals: 1,
    unit: "procent",
  },
  "negative values, none of its own": {
    own: [],
    riket: middle(POPULATION_CHANGE),
    band: span(POPULATION_CHANGE),
    breaks: [],
    step: 1,
    decimals: 2,
    unit: "procent sedan året före",
  },
};

function inYears(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return year + (number - 1) / 12;
}

function OverTime({ who = "Kalmar", ...line }: Line) {
  const format = written(line.decimals);
  const cell = (value: number | null | undefined) => (value == null ? "uppgift saknas" : format(value));
  return (
    <TimeLine
      {...line}
      format={write}
      name={`${who} över tid`}
      words={{ own: who, riket: "Riket", band: "lägsta till högsta län" }}
      table={{
        summary: "Visa som tabell",
        caption: `${who} över tid, ${line.unit}`,
        head: ["År", who, "Riket"],
        rows: (line.own.length > 0 ? line.own : line.riket).map(({ at, value }) => [
          String(Math.round(at * 100) / 100),
          cell(value),
          cell(line.riket.find((point) => point.at === at)?.value),
        ]),
      }}
    />
  );
}

const Rows = () => (
  <div className="gallery-rows">
    {Object.entries(LINES).map(([name, { own, riket, breaks, step }]) => (
      <div key={name}>
        <span>{name}</span>
        <DotStrip
          dots={COUNTY_CODES.map((code, i) => ({ code, value: of(OPEN_UNEMPLOYMENT, "2015")[i] ?? 0 }))}
          selected="08"
          riket={3.9}
          text="Kalmar ligger över riket"
        />
        <SparkLine
          name={`${name} över tid`}
          own={own}
          riket={riket}
          breaks={breaks.map(({ at }) => at)}
          step={step}
        />
      </div>
    ))}
  </div>
);

const STRIPS: Readonly<Record<string, ReactNode>> = {
  "strip with ends": (
    <DotStrip
      dots={COUNTY_CODES.map((code, i) => ({ code, value: of(POPULATION_CHANGE, "2015")[i] ?? 0 }))}
      selected="25"
      riket={1.06}
      text="Norrbotten ligger lägst"
      ends={["−0,12", "1,91"]}
    />
  ),
  "strip, all equal": (
    <DotStrip
      dots={COUNTY_CODES.map((code) => ({ code, value: 3 }))}
      selected="09"
      riket={3}
      text="Alla lika"
    />
  ),
  "strip, no value of its own": (
    <DotStrip
      dots={COUNTY_CODES.slice(1).map((code, i) => ({ code, value: i }))}
      selected="01"
      riket={null}
      text="Uppgift saknas"
    />
  ),
};

const CELLS = ([2, 1, 0] as const).flatMap((y) =>
  ([0, 1, 2] as const).map((x) => ({ x, y, paint: `demo-b${x + 1}${y + 1}`, letter: `${"abc"[x]}${y + 1}` })),
);
const HOW = ["låg", "medelhög", "hög"] as const;

interface PairScene {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly counties: readonly Named[];
}

function tercilesOf(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 3)] ?? 0, sorted[Math.floor((2 * sorted.length) / 3)] ?? 0];
}

function Pair({ x, y, counties }: PairScene) {
  const [active, setActive] = useState<CountyCode | null>(null);
  const [selected, setSelected] = useState<CountyCode | null>("08");
  const both = counties.flatMap((county, i) => {
    const [a, b] = [x[i], y[i]];
    return a == null || b == null ? [] : [{ ...county, x: a, y: b }];
  });
  const bounds = {
    x: tercilesOf(both.map((one) => one.x)),
    y: tercilesOf(both.map((one) => one.y)),
  };
  const third = ([low, high]: readonly [number, number], value: number) =>
    value < low ? 0 : value < high ? 1 : 2;
  const cellOf = (one: { x: number; y: number }) =>
    CELLS.find((cell) => cell.x === third(bounds.x, one.x) && cell.y === third(bounds.y, one.y)) ?? CELLS[0];
  const riket = (values: readonly number[]) =>
    values.length === 0 ? null : { value: MEAN(values), text: `Riket ${write(MEAN(values), 2)}` };
  const missing = counties.filter(({ code }) => !both.some((one) => one.code === code));
  const cells = CELLS.map((cell) => ({
    ...cell,
    label: `${HOW[cell.x]} öppen arbetslöshet, ${HOW[cell.y]} utbildningsnivå`,
    counties: both.filter((one) => cellOf(one) === cell).map(({ code }) => code),
  }));
  return (
    <>
      <Scatter
        name="Öppen arbetslöshet och eftergymnasial utbildning i 21 län"
        points={both.map((one) => ({
          code: one.code,
          name: one.short,
          letter: one.letter,
          x: one.x,
          y: one.y,
          paint: cellOf(one)?.paint ?? "",
        }))}
        xAxis={{
          label: "Öppet arbetslösa, procent av befolkningen 18–65 år",
          decimals: 2,
          format: write,
          terciles: bounds.x,
          riket: riket(both.map((one) => one.x)),
        }}
        yAxis={{
          label: "Eftergymnasial utbildning, procent av befolkningen 25–64 år",
          decimals: 2,
          format: write,
          terciles: bounds.y,
          riket: riket(both.map((one) => one.y)),
        }}
        cells={CELLS}
        missing={
          missing.length === 0
            ? []
            : [
                {
                  paint: "none",
                  label: "Uppgift saknas (..)",
                  counties: missing.map(({ code, short }) => ({ code, name: short })),
                },
              ]
        }
        text="De två följs åt i liten grad. Det säger inget om vad som beror på vad."
        table={{
          summary: "Visa som tabell",
          caption: "Två mått, län för län",
          head: ["Län", "Öppet arbetslösa", "Eftergymnasial utbildning"],
          rows: both.map((one) => [one.short, write(one.x, 2), write(one.y, 2)]),
        }}
        selected={selected}
        active={active}
        onActive={setActive}
        onPick={setSelected}
      />
      <BivariateLegend
        cells={cells}
        x={{ label: "öppen arbetslöshet", low: "låg", high: "hög" }}
        y={{ label: "utbildningsnivå", low: "låg", high: "hög" }}
        marked={active ?? selected}
      />
      <CellList
        cells={cells}
        marked={active ?? selected}
        renderCounty={(code) => (
          <a href={`?lan=${code}`}>{counties.find((one) => one.code === code)?.short}</a>
        )}
        none="Inget län"
      />
    </>
  );
}

const PAIRS: Readonly<Record<string, Omit<PairScene, "counties">>> = {
  "two indicators": { x: of(OPEN_UNEMPLOYMENT, "2014"), y: of(POST_SECONDARY, "2014") },
  "crowded by an outlier, one missing": {
    x: of(DENSITY, "2018"),
    y: of(POST_SECONDARY, "2019").map((value, i) => (i === 7 ? null : value)),
  },
  "two that go together, negative values": {
    x: of(POPULATION_CHANGE, "2004"),
    y: of(POPULATION_CHANGE, "2015"),
  },
  "all equal or nearly": {
    x: COUNTY_CODES.map(() => 3),
    y: COUNTY_CODES.map((_, i) => 40 + (i % 2)),
  },
};

const GRID = (
  <PictureGrid
    caption="Samma siffror, fyra sätt att dela in dem. Kalmar och Örebro byter klass mellan sätten."
    pictures={["Lika många", "Naturliga gränser", "Lika breda", "Jämna tal"].map((name) => ({
      name,
      note: "två län byter klass",
      picture: <div className="gallery-picture" />,
    }))}
  />
);

const WIDTHS = ["gallery-narrow", "gallery-wide"] as const;

function Scenes({ heading, scenes }: { heading: string; scenes: Readonly<Record<string, ReactNode>> }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {Object.entries(scenes).flatMap(([name, scene]) =>
          WIDTHS.map((width) => (
            <li key={name + width}>
              <figure>
                <figcaption>{name}</figcaption>
                <div className={width}>{scene}</div>
              </figure>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

/** All of them, for the 21 counties. */
export function FigureScenes({ counties }: { counties: readonly Named[] }) {
  const names: Names = (code) => counties.find((county) => county.code === code)?.short ?? code;
  const each = <T,>(things: Readonly<Record<string, T>>, show: (thing: T) => ReactNode) =>
    Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, show(thing)]));
  return (
    <>
      <Scenes heading="Scales" scenes={each(SCALES, (scene) => <Scale {...scene} names={names} />)} />
      <Scenes heading="Over time" scenes={each(LINES, (line) => <OverTime {...line} />)} />
      <Scenes heading="Pairs" scenes={each(PAIRS, (scene) => <Pair {...scene} counties={counties} />)} />
      <Scenes heading="Small pictures" scenes={{ "four methods": GRID }} />
      <Scenes heading="Rows" scenes={{ rows: <Rows />, ...STRIPS }} />
    </>
  );
}
