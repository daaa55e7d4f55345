/** Figures of the reader's own as a layer of the map: from the address and back into it, and what is said when they cannot be shown. */

import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import municipalities from "../../src/content/boundaries/municipalityNames.json" with { type: "json" };
import type { OwnFigures } from "../../src/domain/ownFigures.ts";
import { figuresSv } from "../../src/i18n/figuresSv.ts";
import { ownSv } from "../../src/i18n/ownSv.ts";
import * as ownKit from "../../src/indicators/own/ownKit.ts";
import { createActions } from "../../src/state/actions.ts";
import { createOwnDesk } from "../../src/state/ownDesk.ts";
import { addressOf, ownCount, ownMunicipal, ownRate } from "../fixtures/ownFigures.ts";
import { atlas } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

const here = () => location.search + location.hash;

/** The page, and a way to bring figures as a dialogue does. */
async function open(search: string) {
  const app = await renderApp(search);
  const actions = createActions(
    app.store,
    atlas,
    createOwnDesk(app.library, async () => ownKit),
  );
  return { ...app, bring: (figures: OwnFigures) => act(() => actions.setOwn(figures)), actions };
}

const back = () => act(() => history.back());

beforeEach(() => history.replaceState(null, "", location.pathname));

describe("an address with own figures", () => {
  test("shows them: title, years, values, and their option in the picker", async () => {
    await renderApp(addressOf(ownRate));
    expect(page.layer().value).toBe("egna");
    const group = within(page.layer()).getByRole("group", { name: "Egna siffror" });
    expect(within(group).getByRole("option", { name: ownRate.title })).toBeDefined();
    expect(document.title).toContain(ownRate.title);
    expect(page.option("Stockholms län").textContent).toContain("21,5");
    expect(page.option("Norrbottens län").textContent).toContain("41,5");
    expect([page.year().min, page.year().max]).toEqual(["2023", "2024"]);
    expect(page.said().join(" ")).not.toContain("Standardvärdet");
  });

  test("in another year, with a county, and in English", async () => {
    await renderApp(`?lan=09&visa=egna&ar=2023&sprak=en#${addressOf(ownRate).split("#")[1]}`);
    expect(document.title).toContain("Gotland");
    expect(screen.getByRole("option", { name: /^Gotland County.*27\.5/ })).toBeDefined();
    expect(screen.getByRole("group", { name: "Your own figures" })).toBeDefined();
  });

  test("on paper is whole, fragment and all", async () => {
    const { container } = await renderApp(addressOf(ownRate));
    act(() => window.dispatchEvent(new Event("beforeprint")));
    expect(container.textContent).toContain(`${location.pathname}${addressOf(ownRate)}`);
    act(() => window.dispatchEvent(new Event("afterprint")));
  });

  test("without a year is written with the latest, and keeps its fragment", async () => {
    await renderApp(addressOf(ownRate).replace("&ar=2024", ""));
    expect(here()).toBe(addressOf(ownRate));
  });

  test("keeps them in every link that shows them, and in no other", async () => {
    const { user } = await renderApp(addressOf(ownRate, ""));
    const [, fragment] = addressOf(ownRate).split("#");
    await user.click(within(page.table()).getByRole("link", { name: "Gotlands län" }));
    await waitFor(() => expect(here()).toBe(`?lan=09&visa=egna&ar=2024#${fragment}`));
    const links = screen.getAllByRole<HTMLAnchorElement>("link");
    const ours = links.filter(
      (link) => link.origin === location.origin && !link.getAttribute("href")?.startsWith("#"),
    );
    for (const { search, hash } of ours)
      expect(hash === `#${fragment}`, search).toBe(search.includes("visa=egna"));
    expect(ours.some(({ hash }) => hash === `#${fragment}`)).toBe(true);
    expect(ours.some(({ search }) => search && !search.includes("visa=egna"))).toBe(true);
  });
});

describe("the history", () => {
  test("another layer leaves the fragment, the figures stay in the picker, and the way back shows them", async () => {
    const { user } = await renderApp(addressOf(ownRate));
    await user.selectOptions(page.layer(), "aktorer");
    expect(here()).toBe("");
    expect(screen.getByRole("option", { name: ownRate.title })).toBeDefined();
    back();
    await waitFor(() => expect(page.layer().value).toBe("egna"));
    expect(here()).toBe(addressOf(ownRate));
    await user.selectOptions(page.layer(), "aktorer");
    await user.selectOptions(page.layer(), "egna");
    expect(here()).toBe(addressOf(ownRate));
    expect(page.option("Stockholms län").textContent).toContain("21,5");
  });

  test("figures brought in the place of others are shown in their own year and language; Back brings the others again", async () => {
    const { user, bring } = await open(addressOf(ownRate, "&sprak=en"));
    await user.click(screen.getByRole("link", { name: "Svenska" }));
    await screen.findByRole("combobox", { name: "Kartan visar" });
    await bring(ownCount);
    expect(here()).toBe(addressOf(ownCount));
    expect(page.option("Stockholms län").textContent).toContain("100");
    expect(document.title).toContain(ownCount.title);
    await user.click(screen.getByRole("link", { name: "English" }));
    await screen.findByRole("combobox", { name: "Map shows" });
    expect(document.title).toContain(ownCount.title);
    back();
    await screen.findByRole("combobox", { name: "Kartan visar" });
    back();
    await waitFor(() => expect(here()).toBe(addressOf(ownRate)));
    await waitFor(() => expect(page.option("Stockholms län").textContent).toContain("21,5"));
    expect(document.title).toContain(ownRate.title);
  });

  test("figures that are brought are one step; a map of an indicator crossed with another becomes one of them alone", async () => {
    const { bring } = await open("?visa=foreign_born_share,open_unemployment_share&ar=2022");
    await bring(ownRate);
    expect(here()).toBe(addressOf(ownRate));
    back();
    await waitFor(() =>
      expect(location.search).toBe("?visa=foreign_born_share,open_unemployment_share&ar=2022"),
    );
    expect(location.hash).toBe("");
  });

  test("figures that are taken away leave the actors, and no option", async () => {
    const { actions } = await open(addressOf(ownRate));
    act(() => actions.removeOwn());
    expect(here()).toBe("");
    expect(page.layer().value).toBe("aktorer");
    expect(screen.queryByRole("option", { name: ownRate.title })).toBeNull();
  });
});

describe("what cannot be shown is said, and the actors are shown", () => {
  test.each([
    ["no fragment", "?visa=egna", "Länken saknar siffrorna"],
    ["a link that was cut", addressOf(ownRate).slice(0, -20), "gick inte att läsa"],
    ["a fragment of something else", "?visa=egna#egna=%3Cscript%3E", "gick inte att läsa"],
    [
      "counts and a second indicator",
      addressOf(ownCount).replace("egna", "egna,population_density"),
      "visa=egna,population",
    ],
  ])("%s", async (_, search, said) => {
    await renderApp(search);
    expect(page.said().join(" ")).toContain(said);
    expect(page.layer().value).toBe("aktorer");
    expect(screen.queryByRole("group", { name: "Egna siffror" })).toBe(
      search.includes("density") ? screen.getByRole("group", { name: "Egna siffror" }) : null,
    );
  });

  test("what no address may carry leaves the map as it is", async () => {
    const { bring, actions } = await open(addressOf(ownRate));
    await bring({ ...ownRate, title: "" });
    expect(page.said().join(" ")).toContain("är för många eller för stora");
    expect(here()).toBe(addressOf(ownRate));
    await bring(ownCount);
    expect(page.said().join(" ")).not.toContain("är för många eller för stora");
    act(() => actions.removeOwn());
  });
});

describe("figures of municipalities", () => {
  test("are a row for each, and a county's own in its panel", async () => {
    await renderApp(addressOf(ownMunicipal, "&lan=23"));
    const table = screen.getByRole("table", { name: new RegExp(`^${ownMunicipal.title}`) });
    expect(within(table).getAllByRole("rowheader")).toHaveLength(290);
    const row = (name: string) => within(table).getByRole("row", { name: new RegExp(`^\\d{4} ${name} `) });
    // By code they have 0 to 289: each its own, also where names are alike.
    for (const name of ["Upplands Väsby", "Håbo", "Habo", "Kiruna"]) {
      const at = municipalities.findIndex((one) => one.name === name);
      const cells = within(row(name))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
      expect(cells, name).toContain(String(at));
    }
    const panel = within(page.panel("Jämtlands län"));
    const names = within(panel.getByRole("table", { name: /Kommunerna|kommunerna/ })).getAllByRole(
      "rowheader",
    );
    expect(names.map(({ textContent }) => textContent).sort()).toEqual([
      "Berg",
      "Bräcke",
      "Härjedalen",
      "Krokom",
      "Ragunda",
      "Strömsund",
      "Åre",
      "Östersund",
    ]);
    expect(page.option("Jämtlands län").textContent).toContain("8 kommuner");
  });
});

describe("crossed with another indicator", () => {
  const { table } = figuresSv;
  const and = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "och" });
  const [, fragment] = addressOf(ownRate).split("#");
  const marked = `${ownSv.mark}: ${ownRate.title}`;

  test("own figures first: title, mark, names of cells, sentences, table, and the address", async () => {
    const { user } = await renderApp(addressOf(ownRate));
    await user.selectOptions(and(), "open_unemployment_share");
    await waitFor(() => expect(here()).toBe(`?visa=egna,open_unemployment_share&ar=2024#${fragment}`));
    expect(await screen.findByText(marked, { selector: ".figures-own-mark" })).toBeDefined();
    expect(page.said().join(" ")).toContain(`${marked}. `);
    expect(page.option("Stockholms län").textContent).toMatch(/: A2 \(.*21,5/);
    expect(page.table(/Avsändarens/).querySelector("caption")?.textContent).toBe(
      `${ownRate.title} och öppet arbetslösa, andel av befolkningen 18–65\u00a0år. ${marked}`,
    );
    expect(page.option("Gotlands län").textContent).toContain("Uppgift saknas");
  });

  test("ours first: they can be chosen as the second, stay in the address, and go when they are taken away", async () => {
    const { user } = await renderApp(addressOf(ownRate));
    await user.selectOptions(page.layer(), "open_unemployment_share");
    await user.selectOptions(and(), "egna");
    const both = `?visa=open_unemployment_share,egna&ar=2024#${fragment}`;
    await waitFor(() => expect(here()).toBe(both));
    expect(and().previousElementSibling?.textContent).toBe(ownRate.title);
    expect(await screen.findByText(marked, { selector: ".figures-own-mark" })).toBeDefined();
    expect(page.table(/Avsändarens/).querySelector("caption")?.textContent).toContain(
      `och ${ownRate.title}. ${marked}`,
    );
    await user.click(screen.getByRole("button", { name: figuresSv.removeOwn }));
    await waitFor(() => expect(here()).toBe("?visa=open_unemployment_share&ar=2024"));
    expect(screen.queryByText(marked)).toBeNull();
  });

  test("counts and figures of municipalities are not offered", async () => {
    for (const figures of [ownCount, { ...ownMunicipal, kind: "rate" } as const]) {
      const { user, unmount } = await renderApp(addressOf(figures));
      expect(screen.queryByRole("combobox", { name: "och" })).toBeNull();
      await user.selectOptions(page.layer(), "open_unemployment_share");
      expect(within(and()).queryByRole("option", { name: figures.title })).toBeNull();
      unmount();
    }
  });

  test("the copied table says whose figures it has", async () => {
    const { user } = await renderApp(addressOf(ownRate));
    await user.click(screen.getByRole("button", { name: table.copy }));
    expect((await navigator.clipboard.readText()).split("\n").at(-1)).toBe(ownSv.mark);
  });
});
