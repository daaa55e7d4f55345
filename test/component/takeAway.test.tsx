/** "Ladda ner" and "Citera" by role and name: the way in and out, what the files are called and hold, the references, and a part that cannot be had. */

import { screen, waitFor, within } from "@testing-library/react";
import Papa from "papaparse";
import { beforeEach, describe, expect, test, vi } from "vitest";
import municipalities from "../../src/content/boundaries/municipalityNames.json" with { type: "json" };
import { ownSv } from "../../src/i18n/ownSv.ts";
import { takeSv } from "../../src/i18n/takeSv.ts";
import { loadTakeKit } from "../../src/share/takeKit.ts";
import { save } from "../../src/ui/save.ts";
import { addressOf, ownMunicipal } from "../fixtures/ownFigures.ts";
import { renderApp } from "./renderApp.tsx";

vi.mock(import("../../src/ui/save.ts"), () => ({ save: vi.fn() }));
vi.mock(import("../../src/share/takeKit.ts"), { spy: true });

/** jsdom has no modal dialogues: what a browser does at their beginning and end. */
beforeEach(() => {
  vi.mocked(save).mockClear();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

const dialog = (name: string) => screen.findByRole("dialog", { name });
const { download, files, cite } = takeSv;

async function opened(search: string, button: "Ladda ner" | "Citera") {
  const rendered = await renderApp(search);
  await rendered.user.click(screen.getByRole("button", { name: button }));
  return { ...rendered, box: within(await dialog(button)) };
}

/** What was saved, once it was. */
async function saved() {
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
  const [blob, name] = vi.mocked(save).mock.calls[0] ?? [];
  return { name, text: await blob?.text() };
}

describe("Ladda ner", () => {
  test("own figures of municipalities leave with each municipality's own value, and in the municipalities' outlines, as the sender's", async () => {
    const { user, box } = await opened(addressOf(ownMunicipal), "Ladda ner");
    await user.click(box.getByRole("button", { name: `${files.download} ${files.rfc.label}` }));
    const { text = "" } = await saved();
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    // By code they have 0 to 289.
    expect(data.map((row) => [row.municipality_code, row.municipality, row.value])).toEqual(
      municipalities.map(({ code, name }, index) => [code, name, String(index)]),
    );
    expect(new Set(data.map(({ unit }) => unit))).toEqual(new Set([ownMunicipal.unit]));
    expect(data.find(({ municipality }) => municipality === "Habo")?.county).toBe("Jönköpings län");
    expect(data.find(({ municipality }) => municipality === "Håbo")?.county).toBe("Uppsala län");

    vi.mocked(save).mockClear();
    expect(box.queryByRole("button", { name: `${files.download} ${files.geojson.label}` })).toBeNull();
    await user.click(box.getByRole("button", { name: `${files.download} ${files.municipalGeojson.label}` }));
    const file = await saved();
    expect(file.name).toBe("lanskartan-egna-2019.geojson");
    const { features, ...head } = JSON.parse(file.text ?? "") as GeoJSON.FeatureCollection &
      Record<string, unknown>;
    expect(features.map(({ id, properties }) => [id, properties])).toEqual(
      municipalities.map(({ code, name }, index) => [
        code,
        expect.objectContaining({
          municipality_code: code,
          municipality: name,
          year: 2019,
          value: index,
          status: null,
          unit: ownMunicipal.unit,
        }),
      ]),
    );
    expect(head.subtitle).toContain(ownSv.mark);
    expect(JSON.stringify(head.sections)).toContain(ownSv.mark);
    expect(JSON.stringify(head.sections)).toContain(ownSv.definition);
  });

  test("opens on its heading and leads back; a file is what the map shows, until all years are asked for; outlines go with what is shown", async () => {
    const { user, box } = await opened("?visa=life_expectancy&ar=2018", "Ladda ner");
    expect(document.activeElement).toBe(box.getByRole("heading", { level: 2 }));
    expect(box.getByRole("group", { name: download.scope })).toBeDefined();
    const get = (label: string) =>
      user.click(box.getByRole("button", { name: `${files.download} ${label}` }));
    await get(files.rfc.label);
    const shown = await saved();
    expect(shown.name).toBe("lanskartan-life-expectancy-2018.rfc4180.csv");
    expect(shown.text?.split("\r\n").length).toBe(1 + 22 + 1);

    await user.click(box.getByRole("radio", { name: download.all.figures }));
    vi.mocked(save).mockClear();
    await get(files.rfc.label);
    const all = await saved();
    expect(all.name).toBe("lanskartan-life-expectancy-alla.rfc4180.csv");
    expect(all.text?.split("\r\n").length).toBe(1 + 22 * 4 + 1);

    vi.mocked(save).mockClear();
    await get(files.geojson.label);
    const outlines = await saved();
    expect(outlines.name).toBe("lanskartan-life-expectancy-2018.geojson");
    expect(JSON.parse(outlines.text ?? "").features).toHaveLength(21);

    await user.click(box.getByRole("button", { name: takeSv.close }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ladda ner" }));
  });

  test("a challenge has no years to choose from, and its texts are fetched with the file", async () => {
    const { user, box } = await opened("?visa=utmaning-c06", "Ladda ner");
    expect(box.queryByRole("group", { name: download.scope })).toBeNull();
    expect(box.getByRole("heading", { level: 3, name: download.facts })).toBeTruthy();
    await user.click(box.getByRole("button", { name: `${files.download} ${files.json.label}` }));
    const { name, text } = await saved();
    expect(name).toBe("lanskartan-utmaning-c06.json");
    expect(text).toContain("Jämställda samråd");
  });

  test("what cannot be fetched is said, and can be tried again", async () => {
    const failing = new Set(["outlines" as const]);
    const { user } = await renderApp("", { failing });
    await user.click(screen.getByRole("button", { name: "Ladda ner" }));
    const box = within(await dialog("Ladda ner"));
    const button = box.getByRole("button", { name: `${files.download} ${files.geojson.label}` });
    await user.click(button);
    expect(await box.findByText(files.failed)).toBeTruthy();
    failing.clear();
    await user.click(button);
    expect((await saved()).name).toBe("lanskartan-aktorer-2015.geojson");
    expect(box.queryByText(files.failed)).toBeNull();
  });
});

describe("Citera", () => {
  type Box = Awaited<ReturnType<typeof opened>>["box"];
  const field = (box: Box, name: string) => box.getByRole<HTMLTextAreaElement>("textbox", { name }).value;

  test("gives the view and the source of its figures in four styles, and files of two", async () => {
    const { user, box } = await opened("?visa=life_expectancy&ar=2018&lan=14&utm_source=brev", "Citera");
    expect(field(box, cite.view)).toMatch(
      /\(Version 0a1b2c3d\) \[karta\]\. \(2026\)\. Länskartan\. Hämtad 23/,
    );
    expect(field(box, cite.view)).toMatch(/\?lan=14&visa=life_expectancy&ar=2018$/);
    expect(field(box, cite.figures)).toContain("tabellen MedellivslangdL");
    await user.click(box.getByRole("radio", { name: cite.styles.harvard }));
    expect(field(box, cite.view)).toContain("[Hämtad: 23 november 2026]");
    expect(box.queryByRole("heading", { name: cite.file.ris.label })).toBeNull();
    await user.click(box.getByRole("radio", { name: cite.styles.ris }));
    expect(field(box, cite.view)).toMatch(/^TY {2}- MAP\n/);
    await user.click(box.getByRole("button", { name: `${files.download} ${cite.file.ris.label}` }));
    const { name, text } = await saved();
    expect(name).toBe("lanskartan-life-expectancy-2018.ris");
    expect(text?.match(/^TY {2}- /gm)).toHaveLength(2);
  });

  test("a challenge has the report behind it, by its Swedish title", async () => {
    const { box } = await opened("?visa=utmaning-c06", "Citera");
    await waitFor(() =>
      expect(field(box, cite.report)).toMatch(/^Tillväxtverket\. \(2015\)\. .*3\.1\.7-Å2015-406/),
    );
  });
});

test("without its code a failure is said, and pressing again tries anew; the actors have their sources in words; an embedded map has neither button", async () => {
  vi.mocked(loadTakeKit).mockRejectedValueOnce(new Error("offline"));
  const { user, unmount } = await renderApp();
  await user.click(screen.getByRole("button", { name: "Citera" }));
  expect(await screen.findByText(/Rutan kunde inte läsas in/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Citera" }));
  const box = within(await dialog("Citera"));
  expect(box.getByText(cite.actors)).toBeTruthy();
  expect(box.getAllByRole("textbox")).toHaveLength(1);
  unmount();
  await renderApp("?inbaddad=1");
  for (const name of ["Ladda ner", "Citera"]) expect(screen.queryByRole("button", { name })).toBeNull();
});
