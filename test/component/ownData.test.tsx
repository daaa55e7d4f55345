/** Own figures by role and name: from a paste over the report to figures; what fails is said, and what is typed stays. */

import { createEvent, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createLibrary } from "../../src/content/library.ts";
import { COUNTY_CODES } from "../../src/domain/county.ts";
import type { OwnFigures } from "../../src/domain/ownFigures.ts";
import { ownDataEn } from "../../src/i18n/ownDataEn.ts";
import { ownDataSv } from "../../src/i18n/ownDataSv.ts";
import { areaName } from "../../src/owndata/areaList.ts";
import { NO_FIXES } from "../../src/owndata/fixes.ts";
import { OwnDataButton } from "../../src/owndata/OwnDataButton.tsx";
import { createSession, type Reading } from "../../src/owndata/session.ts";
import { startSession } from "../../src/owndata/workerSession.ts";
import { createViewStore } from "../../src/state/store.ts";
import { fromSearch } from "../../src/state/url.ts";
import { LanguageProvider, WorldProvider } from "../../src/state/world.tsx";
import { atlas, languageOf, slices } from "../fixtures/report.ts";
import { worldOf } from "./renderApp.tsx";

// The real one, with a way to let it be slow or fail.
vi.mock(import("../../src/owndata/workerSession.ts"), { spy: true });

/** jsdom has no modal dialogues: what a browser does at their beginning and end. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

const { input, report, details, refusals, layout } = ownDataSv;

/** The button as a page has it: what it hands over is what it offers to change. */
function Page({ got, first }: { got: OwnFigures[]; first: OwnFigures | null }) {
  const [current, setCurrent] = useState(first);
  const take = (figures: OwnFigures) => {
    got.push(figures);
    setCurrent(figures);
  };
  return <OwnDataButton onFigures={take} current={current} />;
}

async function open(locale: "sv" | "en" = "sv", first: OwnFigures | null = null) {
  const store = createViewStore(fromSearch(locale === "sv" ? "" : "?sprak=en", atlas));
  const world = worldOf(
    store,
    createLibrary(async (name) => slices.get(name)),
  );
  const got: OwnFigures[] = [];
  const user = userEvent.setup();
  render(
    <WorldProvider world={world}>
      <LanguageProvider language={languageOf(locale)}>
        <Page got={got} first={first} />
      </LanguageProvider>
    </WorldProvider>,
  );
  await user.click(screen.getByRole("button", { name: /^(Egna siffror|Your own figures)$/ }));
  await screen.findByRole("dialog", { name: (locale === "sv" ? ownDataSv : ownDataEn).title });
  return { user, got };
}

type User = Awaited<ReturnType<typeof open>>["user"];
const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const select = (name: string | RegExp) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const show = () => screen.getByRole("button", { name: details.show });
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const matched = (count: number) => report.matched(count, 21, "counties");

async function read(user: User, text: string) {
  await user.clear(field(input.paste));
  await user.click(field(input.paste));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: input.read }));
}

const rows = (change: (name: string, index: number) => string = (name, index) => `${name}\t${index},5`) =>
  COUNTY_CODES.map((code, index) => change(areaName("counties", code), index)).join("\n");

describe("from a paste to figures", () => {
  test("read, decide, name, show: the figures are those of the rows", async () => {
    const { user, got } = await open();
    expect(show().getAttribute("aria-disabled")).toBe("true");
    expect(said()).toContain(details.left(details.toDo.table));
    const faulty = rows((name, index) => `${name === "Skåne län" ? "Skonelän" : name}\t${index},5`);
    await read(user, `Andel unga\n\nLän\tAndel\n${faulty}\nUppsala län\t99\nRiket\t7`);
    await screen.findByText(matched(20));

    const decision = select(report.whichArea(13, report.quoted("Skonelän")));
    await user.selectOptions(decision, "Skåne län");
    await user.selectOptions(select("Uppsala län"), "1,5 (rad 5, kolumn B)");
    await waitFor(() => expect(said()).toContain(matched(21)));
    // A decision stays where it was made, and can be changed.
    expect(decision.value).toBe("12");
    expect(screen.getByText(report.country(1))).toBeDefined();

    expect(said()).toContain(details.left(details.toDo.year));
    expect(field(details.name).value).toBe("Andel unga");
    await user.type(field(details.year), "2020");
    await user.type(field(details.unit), "procent");
    expect(said()).toContain(details.ready);
    await user.click(show());
    const { values, ...rest } = got[0] as OwnFigures;
    expect(rest).toEqual({
      title: "Andel unga",
      unit: "procent",
      kind: "rate",
      areas: "counties",
      decimals: 1,
      years: [2020],
    });
    expect(values[0]).toEqual(COUNTY_CODES.map((_, index) => index + 0.5));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Egna siffror" }));
  });

  test("a proposal is only taken when it is accepted", async () => {
    const { user } = await open();
    await read(user, "Län\t2020\nStokholms län\t1,5\nUppsala län\t2,5");
    await screen.findByText(matched(1));
    await user.click(screen.getByRole("button", { name: report.isIt("Stockholms län") }));
    await screen.findByText(matched(2));
  });

  test("what does not fit is named by row and column, and the reader says what becomes of it", async () => {
    const { user } = await open();
    await read(user, "Län\t2020\nStockholms län\tca 5\nUppsala län\t2");
    expect(await screen.findByText("Rad 2, kolumn B: ”ca 5”")).toBeDefined();
    await user.click(screen.getByRole("checkbox", { name: report.asMissing(1) }));
    await waitFor(() => expect(said().join(" ")).not.toContain(details.toDo.cells));
    // Whole numbers may be counts: that is asked, not guessed.
    expect(said().join(" ")).toContain(details.toDo.kind);
  });

  test("a doubtful decimal sign is shown with what it does, and changed", async () => {
    const { user } = await open();
    await read(user, "Län\t2020\nStockholms län\t1.234\nUppsala län\t2.345");
    expect(await screen.findByText(layout.doubtful("1.234", "1 234"))).toBeDefined();
    await user.click(screen.getByRole("radio", { name: layout.decimals["."] }));
    expect(await screen.findByText(layout.doubtful("1.234", "1,234"))).toBeDefined();
  });

  test("what one table proposes is not kept for the next, what is typed is", async () => {
    const { user } = await open();
    await read(user, "Unga\n\nLän\t2020\nStockholms län\t1,5 %\nUppsala län\t2,5 %");
    await screen.findByText(matched(2));
    expect([field(details.name).value, field(details.unit).value]).toEqual(["Unga", "%"]);
    await read(user, "Äldre\n\nLän\t2020\nStockholms län\t1\nUppsala län\t2\nSkåne län\t3");
    await screen.findByText(matched(3));
    expect([field(details.name).value, field(details.unit).value]).toEqual(["Äldre", ""]);
    expect(said().join(" ")).toContain(details.toDo.kind);
    await user.type(field(details.name), " i länen");
    await read(user, "Andra\n\nLän\t2020\nStockholms län\t1");
    await screen.findByText(matched(1));
    expect(field(details.name).value).toBe("Äldre i länen");
  });

  test("the columns can be chosen", async () => {
    const { user } = await open();
    await read(user, "Län\tKvinnor\tMän\nStockholms län\t1,5\t7,5\nUppsala län\t2,5\t8,5");
    await user.selectOptions(await screen.findByRole("combobox", { name: layout.value }), "kolumn C: Män");
    await waitFor(() => expect(select(layout.value).value).toBe("2"));
    const table = screen.getByRole("table");
    expect(within(table).getByText("7,5").className).not.toBe(within(table).getByText("1,5").className);
  });
});

describe("a file", () => {
  test("is read, and one that cannot be is refused with a sentence; what is typed stays", async () => {
    const { user } = await open();
    await user.type(field(details.name), "Min titel");
    const file = screen.getByLabelText<HTMLInputElement>(input.file);
    await user.upload(file, new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])], "gammal.xls.csv"));
    expect(await screen.findByText(refusals.oldWorkbook)).toBeDefined();
    await user.upload(file, new File([`Län;Värde\n${rows().replaceAll("\t", ";")}`], "ny.csv"));
    await screen.findByText(matched(21));
    expect(screen.queryByText(refusals.oldWorkbook)).toBeNull();
    expect(screen.getByText(input.from("ny.csv"))).toBeDefined();
    expect(field(details.name).value).toBe("Min titel");
  });

  test("may be dropped anywhere, and never makes the browser leave the page", async () => {
    await open();
    const file = new File([`Län;Värde\n${rows().replaceAll("\t", ";")}`], "ny.csv");
    const dropped = (type: string, types: readonly string[], files: readonly File[]) =>
      fireEvent(
        document.body,
        Object.assign(createEvent(type, document.body, { bubbles: true, cancelable: true }), {
          dataTransfer: { types, files },
        }),
      );
    // An event whose default was prevented is answered with false.
    expect(dropped("dragover", ["Files"], [])).toBe(false);
    expect(dropped("drop", ["text/plain"], [])).toBe(true);
    expect(dropped("drop", ["Files"], [file])).toBe(false);
    await screen.findByText(matched(21));
  });

  test("can be cancelled while it is read", async () => {
    const end = vi.fn();
    const never = new Promise<never>(() => {});
    vi.mocked(startSession).mockResolvedValueOnce({ ...createSession(), read: () => never, end });
    const { user } = await open();
    await read(user, "x");
    expect(await screen.findByRole("progressbar", { name: input.reading })).toBeDefined();
    await user.click(screen.getByRole("button", { name: input.cancel }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    await waitFor(() => expect(end).toHaveBeenCalledOnce());
    expect(field(input.paste).value).toBe("x");
  });
});

describe("the worker", () => {
  test("starts with the dialogue, and is the one that reads", async () => {
    vi.mocked(startSession).mockClear();
    const { user } = await open();
    await waitFor(() => expect(startSession).toHaveBeenCalledOnce());
    await read(user, `Län\t2020\n${rows()}`);
    await screen.findByText(matched(21));
    expect(startSession).toHaveBeenCalledOnce();
  });

  test("that is at a file is ended when another comes, and nothing of the first arrives", async () => {
    const end = vi.fn();
    let late: (value: Reading) => void = () => {};
    const slow = () =>
      new Promise<Reading>((resolve) => {
        late = resolve;
      });
    vi.mocked(startSession).mockResolvedValueOnce({ ...createSession(), read: slow, end });
    const { user } = await open();
    const file = screen.getByLabelText<HTMLInputElement>(input.file);
    await user.upload(file, new File(["x".repeat(100)], "en.csv"));
    // How far it is stands there from the beginning, before any byte has come.
    const bar = await screen.findByRole<HTMLProgressElement>("progressbar", { name: input.reading });
    expect([bar.value, bar.max]).toEqual([0, 100]);
    await user.upload(file, new File([`Län;Värde\n${rows().replaceAll("\t", ";")}`], "två.csv"));
    await screen.findByText(matched(21));
    expect(end).toHaveBeenCalledOnce();
    late(await createSession().read("Län\t2020\nUppsala län\t1", NO_FIXES, () => {}));
    // What is typed next is answered by the second file's report.
    await user.type(field(details.name), "Min titel");
    expect(screen.getByText(matched(21))).toBeDefined();
    expect(screen.getByText(input.from("två.csv"))).toBeDefined();
  });

  test("that could not start is tried again with the next table", async () => {
    vi.mocked(startSession).mockRejectedValueOnce(new Error("no code"));
    const { user } = await open();
    await read(user, `Län\t2020\n${rows()}`);
    await screen.findByText(matched(21));
  });
});

describe("when something fails", () => {
  test("a worker that breaks is said, what is typed stays, and the next try has a new one", async () => {
    const end = vi.fn();
    const broken = { ...createSession(), read: () => Promise.reject(new Error("The worker broke")), end };
    vi.mocked(startSession).mockResolvedValueOnce(broken);
    const { user } = await open();
    await read(user, `Län\t2020\n${rows()}`);
    expect(await screen.findByText(refusals.unknown)).toBeDefined();
    expect(end).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: input.read }));
    await screen.findByText(matched(21));
  });

  test("nothing to read is said", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: input.read }));
    expect(await screen.findByText(refusals.empty)).toBeDefined();
  });
});

describe("closed and opened again", () => {
  test("it has what was typed and read", async () => {
    const { user } = await open();
    await read(user, `Län\t2020\n${rows()}`);
    await screen.findByText(matched(21));
    await user.type(field(details.name), "Min titel");
    await user.click(screen.getByRole("button", { name: ownDataSv.close }));
    await user.click(screen.getByRole("button", { name: "Egna siffror" }));
    expect(field(details.name).value).toBe("Min titel");
    expect(said()).toContain(matched(21));
  });

  test("figures that came another way can be changed: they are read back as they are", async () => {
    const figures: OwnFigures = {
      title: "Andel",
      unit: "%",
      kind: "rate",
      areas: "counties",
      decimals: 1,
      years: [2019, 2020],
      values: [COUNTY_CODES.map((_, index) => index + 0.5), COUNTY_CODES.map(() => "..")],
    };
    const { user, got } = await open("sv", figures);
    await user.click(screen.getByRole("button", { name: input.change }));
    await screen.findByText(matched(21));
    await user.click(show());
    expect(got).toEqual([figures]);
  });
});

test("in English", async () => {
  const { user } = await open("en");
  await user.click(screen.getByRole("textbox", { name: ownDataEn.input.paste }));
  await user.paste("County,2020\nStockholm County,1.5\nUppsala,2.5");
  await user.click(screen.getByRole("button", { name: ownDataEn.input.read }));
  expect(await screen.findByText(ownDataEn.report.matched(2, 21, "counties"))).toBeDefined();
});
