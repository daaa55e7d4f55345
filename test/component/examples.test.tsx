/** The page of examples, by role and Swedish name: choosing, opening, being told what the address had wrong, and the ways to it. */

import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { examplesEn } from "../../src/i18n/examplesEn.ts";
import { examplesSv as words } from "../../src/i18n/examplesSv.ts";
import { sv } from "../../src/i18n/sv.ts";
import { content } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

/** The page at `search`, with its list. */
async function open(search = "?sida=exempel") {
  const rendered = await renderApp(search);
  await screen.findByRole("region", { name: words.list });
  return rendered;
}
const list = () => screen.getByRole("region", { name: words.list });
const listed = () =>
  within(list())
    .queryAllByRole("article")
    .map((article) => within(article).getByRole("heading", { level: 3 }).textContent);
const choice = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const search = () => new URLSearchParams(location.search);
const nameOf = (id: string) => content.examples.examples.find((one) => one.id === id)?.name ?? "?";

describe("choosing", () => {
  test("narrows the list, the other choices and the address, and can be undone", async () => {
    const { user } = await open();
    expect(listed()).toEqual(content.examples.examples.map(({ name }) => name));
    expect(page.said()).toContain("Alla 28 exempel");

    await user.selectOptions(choice("Form"), "Validering (2)");
    expect(listed()).toEqual([nameOf("ex06"), nameOf("ex20")]);
    expect(page.said()).toContain("2 av 28 exempel");
    expect(search().get("urval")).toBe("form.validering");
    const [dalarna, gotland] = ["Dalarnas län (1)", "Gotlands län (0)"].map((name) =>
      within(choice("Län")).getByRole<HTMLOptionElement>("option", { name }),
    );
    expect([dalarna?.disabled, gotland?.disabled]).toEqual([false, true]);

    await user.selectOptions(choice("Län"), "20");
    expect(search().get("urval")).toBe("form.validering,lan.20");
    expect(listed()).toEqual([nameOf("ex06")]);

    await user.click(screen.getByRole("button", { name: words.clear }));
    expect(listed()).toHaveLength(28);
    expect(search().get("urval")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Alla 28 exempel");
  });

  test("comes from the address, also by the words of the other language", async () => {
    const { user } = await open("?sida=exempel&urval=slag.samverkansmodell,aktor.landshovdingen");
    expect(listed()).toEqual([nameOf("ex04"), nameOf("ex11")]);
    expect(choice("Slag").selectedOptions[0]?.textContent).toBe("Samverkansmodell (2)");
    await user.click(screen.getByRole("link", { name: "English" }));
    expect(await screen.findByRole("region", { name: examplesEn.list })).toBeDefined();
    expect(choice("Actor named").selectedOptions[0]?.textContent).toBe("The county governor (2)");
    expect(search().get("urval")).toBe("slag.samverkansmodell,aktor.landshovdingen");
  });

  test("a county without examples is not called one where nothing was done", async () => {
    await open("?sida=exempel&urval=lan.18");
    expect(list().textContent).toContain("Rapporten nämner inget exempel från Örebro län.");
    expect(list().textContent).toContain("inte att inget gjordes");
    expect(page.said()).toContain("0 av 28 exempel");
  });

  test("drops what does not exist, with a notice, and keeps the rest", async () => {
    await open("?sida=exempel&urval=form.sagor,lan.12&exempel=ex77");
    await waitFor(() => expect(location.search).toBe("?sida=exempel&urval=lan.12"));
    const said = page.said().join();
    expect(said).toContain("urval=form.sagor");
    expect(said).toContain("exempel=ex77");
    expect(listed()).toEqual([nameOf("ex21"), nameOf("ex22")]);
  });
});

describe("an example", () => {
  test("tells apart what the report says, what we sorted and what others say", async () => {
    await open("?sida=exempel&urval=lan.20");
    const card = screen.getByRole("article", { name: "Vägen in" });
    const parts = within(card)
      .getAllByRole("heading", { level: 4 })
      .map(({ textContent }) => textContent);
    expect(parts).toEqual(["Ur rapporten, avsnitt 2.4", "Vår sortering"]);
    const ours = within(card).getByRole("heading", { name: "Vår sortering" }).closest("section");
    expect(ours?.textContent).toContain("samverkansmodell (vår bedömning)");
    expect(ours?.textContent).not.toContain(sv.county.status);
    expect(within(card).getByText(sv.panel.notFromReport).nextElementSibling?.textContent).toContain(
      "juni 2015",
    );
  });

  test("is opened by its address with the focus on it, alone where it is not among those chosen", async () => {
    await open("?sida=exempel&urval=lan.12&exempel=ex05");
    const card = screen.getByRole("article", { name: "Vägen in", current: true });
    expect(document.activeElement).toBe(within(card).getByRole("heading", { level: 3 }));
    expect(list().textContent).toContain(words.outside);
    expect(listed()).toHaveLength(3);
  });

  test("has a link of its own, without what else was chosen, and leads to its county's panel", async () => {
    const { user } = await open("?sida=exempel&urval=lan.20");
    const card = screen.getByRole("article", { name: "Vägen in" });
    await user.click(within(card).getByRole("button", { name: "Kopiera länk till Vägen in" }));
    const copied = new URL(await navigator.clipboard.readText());
    expect(copied.search).toBe("?sida=exempel&exempel=ex05");
    await user.click(within(card).getByRole("link", { name: "Visa Dalarnas län på kartan" }));
    expect(page.panel("Dalarnas län")).toBeDefined();
    expect(location.search).toBe("?lan=20");
  });
});

test("the report's own cross-references stand in words, with their section, and lead to the example", async () => {
  const { user } = await open();
  const section = screen.getByRole("heading", { name: words.references.title }).closest("section");
  if (!section) throw new Error("The cross-references have no section");
  const items = within(section).getAllByRole("listitem");
  expect(items.map((item) => item.querySelector("strong")?.textContent)).toEqual([
    "Västra Götalands län → sägs ha inspirerat Skåne län, Dalarnas län",
    "Blekinge län – planerar gemensamt med Kronobergs län",
    "Norrbottens län → föreslår för alla regioner",
  ]);
  for (const [index, { text }] of content.examples.references.entries()) {
    expect(items[index]?.textContent).toContain(text.sv);
    expect(items[index]?.textContent).toContain("avsnitt 2.4");
  }
  await user.click(within(section).getByRole("link", { name: nameOf("ex20") }));
  expect(screen.getByRole("article", { name: nameOf("ex20"), current: true })).toBeDefined();
});

/** Follows the link `name` and waits for the list. */
async function follow(user: UserEvent, name: string) {
  await user.click(screen.getByRole("link", { name }));
  await screen.findByRole("region", { name: words.list });
}

describe("the ways to it", () => {
  test("are in the head, with the focus on the page's heading, and back again", async () => {
    const { user } = await renderApp();
    await follow(user, "Lär av andra");
    const heading = screen.getByRole("heading", { level: 2, name: "Lär av andra" });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe(sv.title.page("Lär av andra"));
    await user.click(screen.getByRole("link", { name: sv.pages.back }));
    expect(page.map()).toBeDefined();
    expect(location.search).toBe("");
  });

  test.each([
    ["", sv.pages.allExamples, null],
    ["?lan=14", sv.pages.allExamples, null],
    ["?visa=utmaning-c02", sv.pages.challengeExamples, "utmaning.c02"],
  ])("are in the panel at %s", async (address, name, urval) => {
    const { user } = await renderApp(address);
    await follow(user, name);
    expect([search().get("sida"), search().get("urval")]).toEqual(["exempel", urval]);
  });
});
