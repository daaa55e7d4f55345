/** The embed studio by role and name: the way in and out, what its settings do to the code and the preview, the frame's own height, and copying. */

import { readFile } from "node:fs/promises";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { ownSv } from "../../src/i18n/ownSv.ts";
import { shareEn } from "../../src/i18n/shareEn.ts";
import { shareSv } from "../../src/i18n/shareSv.ts";
import { sv } from "../../src/i18n/sv.ts";
import { type FrameAttributes, frameAttributes } from "../../src/share/embedCode.ts";
import { loadShareKit } from "../../src/share/shareKit.ts";
import { USUAL_HEIGHT } from "../../src/share/studioSettings.ts";
import { useOutputFiles } from "../../src/share/useOutputFiles.ts";
import { PLAIN_EMBED } from "../../src/state/embed.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";
import { addressOf, ownMunicipal } from "../fixtures/ownFigures.ts";
import { page, renderApp } from "./renderApp.tsx";

// The real ones, with a way to let them fail, and to offer a file.
vi.mock(import("../../src/share/shareKit.ts"), { spy: true });
vi.mock(import("../../src/share/useOutputFiles.ts"), { spy: true });

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

type User = Awaited<ReturnType<typeof renderApp>>["user"];

const opener = () => screen.getByRole("button", { name: "Bädda in" });
const dialog = (name = shareSv.title) => screen.getByRole("dialog", { name });
const box = (name: string) => within(dialog()).getByRole<HTMLInputElement>("checkbox", { name });
const radio = (name: string) => within(dialog()).getByRole<HTMLInputElement>("radio", { name });
const field = (label: string) => within(dialog()).getByRole<HTMLTextAreaElement>("textbox", { name: label });
const { codes, texts, settings, preview } = shareSv;
const code = () => field(codes.iframe.label).value;
const frame = () => dialog().querySelector("iframe") as HTMLIFrameElement;
/** The frame of the handed-out code, as a host's browser reads it. */
const handedOut = () =>
  new DOMParser().parseFromString(code(), "text/html").querySelector("iframe") as HTMLIFrameElement;

async function open(user: User, name = shareSv.title) {
  await user.click(screen.getByRole("button", { name: /^(Bädda in|Embed)$/ }));
  return screen.findByRole("dialog", { name });
}

async function studio(search = "") {
  const rendered = await renderApp(search);
  await open(rendered.user);
  return rendered;
}

describe("the way in and out", () => {
  test("the button opens the dialogue on its heading, and closing it leads back to the button", async () => {
    const { user } = await studio();
    expect(dialog().matches("[open]")).toBe(true);
    expect(document.activeElement).toBe(within(dialog()).getByRole("heading", { level: 2 }));
    await user.click(within(dialog()).getByRole("button", { name: "Stäng" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  test("what a browser closes, as with Esc, leads back to the button, too", async () => {
    await studio();
    act(() => (dialog() as HTMLDialogElement).close());
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  test("on a page that is embedded there is no button", async () => {
    await renderApp("?inbaddad=1");
    expect(screen.queryByRole("button", { name: "Bädda in" })).toBeNull();
  });

  test("code that cannot be had is said beside the button, and can be asked for again", async () => {
    vi.mocked(loadShareKit).mockRejectedValueOnce(new Error("no network"));
    const { user } = await renderApp();
    await user.click(opener());
    await waitFor(() => expect(page.said()).toEqual([expect.stringContaining(sv.share.failed)]));
    await user.click(screen.getByRole("button", { name: sv.panel.retry }));
    expect(await screen.findByRole("dialog", { name: shareSv.title })).toBeDefined();
  });

  test("in English everything is English", async () => {
    const { user } = await renderApp("?sprak=en");
    const studio = await open(user, shareEn.title);
    expect(studio.lang).toBe("en");
    const own = within(studio).getByRole<HTMLTextAreaElement>("textbox", {
      name: shareEn.codes.iframe.label,
    });
    expect(own.value).toContain('lang="en"');
    expect(own.value).toContain("Open the map in a window of its own: Map: ");
    expect(own.value).toContain("?sprak=en&amp;inbaddad=1&amp;dolj=panel,tabell");
  });
});

describe("the settings", () => {
  test("begin with the map alone, as it is on screen, and end in the code", async () => {
    const { user } = await studio("?lan=23&visa=utmaning-c05&tema=morkt&utm_source=x");
    const start = "?lan=23&visa=utmaning-c05&tema=morkt&inbaddad=1&dolj=panel,tabell";
    expect(handedOut().getAttribute("src")).toBe(`${location.origin}/${start}`);
    await user.click(box(settings.parts.panel));
    await user.click(box(settings.parts.reglage));
    await user.click(box(settings.locks.lan));
    await user.click(box(settings.locks.ar));
    await user.click(radio("English"));
    await user.click(radio(sv.themes.auto));
    expect(handedOut().getAttribute("src")).toBe(
      `${location.origin}/?lan=23&visa=utmaning-c05&sprak=en&inbaddad=1&dolj=reglage,tabell&las=lan,ar`,
    );
    expect(handedOut().lang).toBe("en");
    expect(field(codes.element.label).value).toContain(
      '<lanskartan-karta lan="23" visa="utmaning-c05" sprak="en" dolj="reglage,tabell" las="lan,ar">',
    );
    expect(page.said()).toContain(settings.otherLanguage);
  });

  test("show the table that stands in the map's place", async () => {
    const { user } = await studio();
    await user.click(radio("Tabell"));
    expect(box(settings.parts.tabell).checked).toBe(true);
    expect(handedOut().getAttribute("src")).toContain("?vy=tabell&inbaddad=1&dolj=panel");
    expect(handedOut().title).toBe("Tabell: Aktörer med regionalt utvecklingsansvar 2015");
    await user.click(box(settings.parts.tabell));
    expect(radio("Karta").checked).toBe(true);
  });

  test("take a title of the editor's own, and never none", async () => {
    const { user } = await studio();
    const title = field(settings.name);
    expect(title.value).toBe("Karta: Aktörer med regionalt utvecklingsansvar 2015");
    await user.clear(title);
    expect(handedOut().title).toBe("Karta: Aktörer med regionalt utvecklingsansvar 2015");
    fireEvent.change(title, { target: { value: '"><script>alert(1)</script>' } });
    expect(handedOut().title).toBe('"><script>alert(1)</script>');
    expect(frame().title).toBe('"><script>alert(1)</script>');
  });

  test("are about what was on screen when the studio opened", async () => {
    const { store } = await studio("?lan=23");
    act(() => store.setState(({ view }) => ({ view: { ...view, county: "25" } })));
    expect(handedOut().getAttribute("src")).toContain("lan=23");
  });
});

describe("the preview", () => {
  const attributesOf = (element: Element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const told = (source: MessageEventSource | null, data: unknown) =>
    act(() => window.dispatchEvent(new MessageEvent("message", { source, data })));
  const resize = (height: unknown) => ({ type: "lanskartan:resize", v: 1, id: "a", height });

  test("is the very frame that is handed out", async () => {
    await studio("?lan=23&jamfor=25");
    expect(frame().style.borderWidth).toBe(handedOut().style.borderWidth);
    const { style: shown, ...attributes } = attributesOf(frame());
    const { style: written, ...others } = attributesOf(handedOut());
    expect(shown && written).toBeTruthy();
    expect(attributes).toEqual(others);
    const described: FrameAttributes = frameAttributes({
      ...{ site: `${location.origin}/`, title: "Karta: Jämtland och Norrbotten", height: USUAL_HEIGHT },
      view: { ...DEFAULT_VIEW, county: "23", other: "25" },
      ownCode: null,
      embed: { ...PLAIN_EMBED, hidden: ["panel", "tabell"] },
    });
    expect({ ...attributes, style: written }).toEqual(described);
  });

  test("follows its own height, and hands out what it is at 600 pixels, in whole tens", async () => {
    const { user } = await studio();
    expect(frame().height).toBe(String(USUAL_HEIGHT));
    told(frame().contentWindow, resize(611.2));
    expect(frame().height).toBe("612");
    expect(handedOut().height).toBe("620");
    await user.click(radio(preview.pixels(320)));
    told(frame().contentWindow, resize(777));
    expect(frame().height).toBe("777");
    expect(handedOut().height).toBe("620");
    await user.click(box(settings.parts.tabell));
    expect(handedOut().height).toBe(String(USUAL_HEIGHT));
  });

  test.each([
    ["another window's", () => window, resize(500)],
    ["nobody's", () => null, resize(500)],
    ["not our form", () => frame().contentWindow, { "datawrapper-height": { a: 500 } }],
    ["another version", () => frame().contentWindow, { ...resize(500), v: 2 }],
    ["no number", () => frame().contentWindow, resize("500")],
    ["not a number", () => frame().contentWindow, resize(Number.NaN)],
    ["without end", () => frame().contentWindow, resize(Number.POSITIVE_INFINITY)],
    ["nothing", () => frame().contentWindow, null],
    ["a text", () => frame().contentWindow, "lanskartan:resize"],
  ])("does not follow a message that is %s", async (_, source, data) => {
    await studio();
    told(source(), data);
    expect(frame().height).toBe(String(USUAL_HEIGHT));
  });
});

describe("what is handed out", () => {
  const copyButton = (label: string) => within(dialog()).getByRole("button", { name: `Kopiera ${label}` });

  test("is copied by a button that says what it copies, and answers", async () => {
    const { user } = await studio();
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    for (const { label } of [codes.iframe, codes.element, codes.integrity, codes.policy]) {
      await user.click(copyButton(label));
      expect(writeText).toHaveBeenLastCalledWith(field(label).value);
    }
    for (const { label } of [texts.alternative, texts.statement]) {
      await user.click(copyButton(label));
      expect(writeText).toHaveBeenLastCalledWith(field(label).value);
    }
    const answer = (label: string) =>
      copyButton(label).parentElement?.querySelector("[role=status]")?.textContent;
    expect(answer(codes.iframe.label)).toBe(shareSv.copied);
    // Another code is not the one that was copied; the policy's lines still are.
    await user.click(box(settings.locks.ar));
    expect(answer(codes.iframe.label)).toBe("");
    expect(answer(codes.policy.label)).toBe(shareSv.copied);
  });

  test("is selected where the browser does not let it be copied", async () => {
    const { user } = await studio();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(copyButton(codes.iframe.label));
    await waitFor(() => expect(page.said()).toContain(shareSv.refused));
    expect(document.activeElement).toBe(field(codes.iframe.label));
    expect(field(codes.iframe.label).selectionEnd).toBe(code().length);
  });

  test("says in the text alternative what the page says, and where the table is", async () => {
    await studio("?ar=2026");
    const sentences = [...document.querySelectorAll(".indicators-insight p")].map((p) => p.textContent ?? "");
    expect(sentences.length).toBeGreaterThan(1);
    const { value } = field(texts.alternative.label);
    for (const sentence of sentences) expect(value).toContain(sentence);
    expect(value).toContain(`${location.origin}/?ar=2026&vy=tabell`);
    expect(field(texts.statement.label).value).toContain(`${location.origin}/?sida=tillganglighet`);
  });

  test("names the site in the policy's lines", async () => {
    await studio();
    expect(field(codes.policy.label).value).toBe(
      `frame-src ${location.origin}\nscript-src ${location.origin}`,
    );
  });

  test("comes with recipes for four systems", async () => {
    await studio();
    const names = [...dialog().querySelectorAll("details > summary")].map(({ textContent }) => textContent);
    expect(names).toEqual(["Sitevision", "Optimizely", "WordPress", "SharePoint"]);
  });

  test("may be a file, made when asked for; a failure is said, and the next press tries again", async () => {
    const make = vi.fn(async () => new Blob(["<!doctype html>"]));
    make.mockRejectedValueOnce(new Error("no memory"));
    onTestFinished(() => void vi.mocked(useOutputFiles).mockReset());
    vi.mocked(useOutputFiles).mockReturnValue([{ label: "Fryst", note: "", name: "karta.html", make }]);
    URL.createObjectURL = () => "blob:1";
    URL.revokeObjectURL = () => {};
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { user } = await studio();
    const button = within(dialog()).getByRole("button", { name: "Ladda ner Fryst" });
    await user.click(button);
    await waitFor(() => expect(page.said()).toContain(shareSv.files.failed));
    expect(saved).toEqual([]);
    await user.click(button);
    await waitFor(() => expect(saved).toEqual(["karta.html"]));
    expect(page.said()).not.toContain(shareSv.files.failed);
  });

  test("of municipalities are made with their map, and not without it", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    onTestFinished(() => fetched.mockRestore());
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const { user } = await studio(addressOf(ownMunicipal, "&lan=14"));
    const { files } = shareSv;
    const get = (label: string) =>
      user.click(within(dialog()).getByRole("button", { name: `${files.download} ${label}` }));
    await get(files.svg.label);
    await waitFor(() => expect(page.said()).toContain(files.failed));
    expect(made).toEqual([]);
    fetched.mockImplementation(async (url) => new Response(await readFile(`.${url}`)));
    for (const [index, { label }] of [files.svg, files.frozen].entries()) {
      await get(label);
      await waitFor(() => expect(made).toHaveLength(index + 1));
      const text = (await made[index]?.text()) ?? "";
      // A circle for each municipality but the one that has 0.
      expect(text.match(/<circle[^>]*fill-opacity/g)).toHaveLength(289);
      expect(text).toContain(ownSv.mark);
    }
  });
});
