/** The choices for a picture by role and name: what the view has, the very picture, its file, the clipboard, and what is said when something fails. */

import { readFile } from "node:fs/promises";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { loadLanguage } from "../../src/app/loadLanguage.ts";
import { createLibrary, type SliceName } from "../../src/content/library.ts";
import { picturePanelSv as sv } from "../../src/i18n/picturePanelSv.ts";
import { FigureKitProvider } from "../../src/indicators/FigureKitProvider.tsx";
import { loadFigureKit } from "../../src/indicators/figureKit.ts";
import { figureSlices } from "../../src/indicators/useFigures.ts";
import { PictureDownloads } from "../../src/share/PictureDownloads.tsx";
import { loadPictureKit } from "../../src/share/pictureKit.ts";
import { pngOf } from "../../src/share/png.ts";
import { createViewStore } from "../../src/state/store.ts";
import { fromSearch } from "../../src/state/url.ts";
import { LanguageProvider, WorldProvider } from "../../src/state/world.tsx";
import { save } from "../../src/ui/save.ts";
import { municipalSeries } from "../fixtures/municipalSeries.ts";
import { atlas, slices } from "../fixtures/report.ts";
import { worldOf } from "./renderApp.tsx";

vi.mock(import("../../src/ui/save.ts"), () => ({ save: vi.fn() }));
// jsdom draws nothing: what the browser does is tried in a browser (png.spec.ts).
vi.mock(import("../../src/share/png.ts"), async (original) => ({
  ...(await original()),
  pngOf: vi.fn(async () => new Blob(["png"], { type: "image/png" })),
}));
vi.mock(import("../../src/share/pictureKit.ts"), { spy: true });

const WORDS = { loading: "Läses in …", failed: "Gick inte.", retry: "Försök igen" };
/** jsdom has none: what is copied, as it was given. */
class Item {
  readonly items: Record<string, Promise<Blob>>;
  constructor(items: Record<string, Promise<Blob>>) {
    this.items = items;
  }
}

const made = new Map<string, Blob>();

beforeEach(() => {
  vi.clearAllMocks();
  made.clear();
  globalThis.ClipboardItem = Item as unknown as typeof ClipboardItem;
  URL.createObjectURL = (blob) => {
    const address = `blob:${made.size}`;
    made.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
});

async function section(
  search = "",
  failing: ReadonlySet<SliceName> = new Set(),
  serve: (name: SliceName) => unknown = (name) => slices.get(name),
) {
  const state = fromSearch(search, atlas);
  const library = createLibrary(async (name) => {
    if (failing.has(name)) throw new Error(`${name} cannot be had`);
    return serve(name);
  });
  const { view } = state;
  const names = figureSlices(view, view.locale);
  const [language, kit] = await Promise.all([
    loadLanguage(view.locale, library),
    names.length > 0 ? loadFigureKit(view.locale) : null,
    ...names.map((name) => library.request(name)),
  ]);
  const user = userEvent.setup();
  render(
    <WorldProvider world={worldOf(createViewStore(state), library)}>
      <LanguageProvider language={language}>
        <FigureKitProvider first={kit}>
          <PictureDownloads words={WORDS} />
        </FigureKitProvider>
      </LanguageProvider>
    </WorldProvider>,
  );
  return user;
}

const shown = () => screen.findByRole("region", { name: sv.title });
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });
const options = (group: string) =>
  within(screen.getByRole("group", { name: group }))
    .getAllByRole("radio")
    .map((one) => one.closest("label")?.textContent);
const preview = () => screen.getByRole<HTMLImageElement>("img");
const drawn = async () => (await made.get(preview().getAttribute("src") ?? "")?.text()) ?? "";
const status = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

describe("what can be chosen", () => {
  test("is what the view has", async () => {
    await section("?visa=foreign_born_share&ar=2023&lan=12");
    await shown();
    expect(options(sv.kind)).toEqual(["Karta", "Teckenförklaring", "Prickdiagram", "Tidsserie"]);
    expect(options(sv.size)).toHaveLength(5);
  });

  test("of the actors is a timeline, of a challenge no line at all", async () => {
    await section();
    await shown();
    expect(options(sv.kind)).toEqual(["Karta", "Teckenförklaring", "Tidslinje"]);
  });

  test("colours only where the picture is not printed, a resolution only of a PNG, in pixels", async () => {
    const user = await section();
    await shown();
    expect(screen.queryByRole("group", { name: sv.scheme })).toBeNull();
    expect(screen.queryByRole("group", { name: sv.scale })).toBeNull();
    await user.click(radio(sv.sizes.wide));
    await user.click(radio(sv.formats.png));
    expect(options(sv.scale)[1]).toBe("2×: 2\u00a0560 × 1\u00a0440 pixlar");
    await user.click(radio(sv.schemes.dark));
    expect(await drawn()).toContain("#12191e");
  });
});

describe("the picture", () => {
  test("is shown as it will be, with its text alternative, which can be copied", async () => {
    const user = await section("?visa=foreign_born_share&ar=2023&lan=12");
    await shown();
    await user.click(radio("Tidsserie"));
    const svg = await drawn();
    expect(svg).toContain("<title");
    expect(preview().alt).toMatch(/^Linjediagram: Utrikes födda/);
    expect(svg).toContain("Skåne, procent, 2020–2023");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: sv.alternative.label });
    expect(field.value).toBe(preview().alt);
  });

  test("is saved under a name that says what it is", async () => {
    const user = await section("?ar=2020");
    await shown();
    await user.click(screen.getByRole("button", { name: sv.download }));
    await screen.findByText(sv.saved);
    const [blob, name] = vi.mocked(save).mock.calls[0] ?? [];
    expect(name).toBe("lanskartan-karta-aktorer-2020-word.svg");
    expect(await blob?.text()).toBe(await drawn());
    await user.click(radio(sv.sizes.social));
    expect(status()).toBe("");
    await user.click(radio(sv.formats.png));
    await user.click(radio(/^3×/));
    await user.click(screen.getByRole("button", { name: sv.download }));
    await screen.findByText(sv.saved);
    expect(vi.mocked(save).mock.calls[1]?.[1]).toBe("lanskartan-karta-aktorer-2020-social.png");
    expect(vi.mocked(pngOf).mock.calls.at(-1)?.slice(1, 4)).toEqual([1200, 630, 3]);
  });

  test("that cannot be drawn is said, and can be asked for again", async () => {
    const user = await section();
    await shown();
    await user.click(radio(sv.formats.png));
    vi.mocked(pngOf).mockRejectedValueOnce(new Error("too large"));
    await user.click(screen.getByRole("button", { name: sv.download }));
    await screen.findByText(sv.failed);
    expect(save).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: sv.download }));
    await screen.findByText(sv.saved);
  });
});

describe("the clipboard", () => {
  test("gets the picture as PNG", async () => {
    const user = await section();
    await shown();
    const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
    await user.click(screen.getByRole("button", { name: sv.copy }));
    await screen.findByText(sv.copied);
    const [item] = write.mock.calls[0]?.[0] ?? [];
    const { items } = item as unknown as Item;
    expect((await items["image/png"])?.type).toBe("image/png");
  });

  test("that refuses is said, with what to do instead", async () => {
    const user = await section();
    await shown();
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("denied"));
    await user.click(screen.getByRole("button", { name: sv.copy }));
    await screen.findByText(sv.refused);
  });

  test("that takes no pictures has no button, and says so", async () => {
    Reflect.deleteProperty(globalThis, "ClipboardItem");
    await section();
    await shown();
    expect(screen.queryByRole("button", { name: sv.copy })).toBeNull();
    expect(screen.getByText(sv.noCopy)).toBeTruthy();
  });
});

describe("what is fetched", () => {
  test("code that cannot be had is said, and can be asked for again", async () => {
    vi.mocked(loadPictureKit).mockRejectedValueOnce(new Error("no network"));
    const user = await section();
    await screen.findByText(WORDS.failed);
    await user.click(screen.getByRole("button", { name: WORDS.retry }));
    await shown();
  });

  test("the map of municipalities fetches their outlines, says when it cannot, and tries again", async () => {
    const served = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    onTestFinished(() => served.mockRestore());
    const series = municipalSeries((_, index) => (index % 30 === 7 ? "suppressed" : index), 0);
    const user = await section("?visa=population_density&lan=14", new Set(), (name) =>
      name === "figures/population_density" ? series : slices.get(name),
    );
    await shown();
    expect(options(sv.kind)).toEqual(["Karta", "Teckenförklaring"]);
    await screen.findByText(sv.municipal.failed);
    expect(screen.queryByRole("img")).toBeNull();
    await user.click(radio("Teckenförklaring"));
    expect(preview().alt).toMatch(/^Teckenförklaring/);
    await user.click(radio("Karta"));
    served.mockImplementation(async (url) => new Response(await readFile(`.${url}`)));
    await user.click(screen.getByRole("button", { name: sv.municipal.retry }));
    expect((await screen.findByRole<HTMLImageElement>("img")).alt).toMatch(
      /^Karta över Sveriges 290 kommuner/,
    );
    expect((await drawn()).match(/url\(#karta-gap\)/g)).toHaveLength(10);
    await user.click(screen.getByRole("button", { name: sv.download }));
    await screen.findByText(sv.saved);
    expect(vi.mocked(save).mock.calls[0]?.[1]).toBe("lanskartan-karta-population_density-2018-word.svg");
  });

  test("the comparison fetches both counties' figures, says when it cannot, and tries again", async () => {
    const failing = new Set<SliceName>(["figures/population_density"]);
    const user = await section("?lan=23&jamfor=25", failing);
    await shown();
    await user.click(radio("Jämförelse"));
    await screen.findByText(sv.compared.failed);
    expect(screen.queryByRole("img")).toBeNull();
    failing.clear();
    await act(async () => fireEvent.click(screen.getByRole("button", { name: sv.compared.retry })));
    expect((await screen.findByRole<HTMLImageElement>("img")).alt).toMatch(
      /^Diagram som jämför Jämtland med Norrbotten/,
    );
    await user.click(screen.getByRole("button", { name: sv.download }));
    await screen.findByText(sv.saved);
    expect(vi.mocked(save).mock.calls[0]?.[1]).toBe("lanskartan-jamforelse-23-25-word.svg");
  });
});
