/** The search by role and key: one combobox with its own list, what a result does, what is said when there is none, and what may not be lost. */

import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { SliceName } from "../../src/content/library.ts";
import { searchSv } from "../../src/i18n/searchSv.ts";
import { sv } from "../../src/i18n/sv.ts";
import { page, renderApp } from "./renderApp.tsx";

const field = (name = "Sök") => screen.getByRole<HTMLInputElement>("combobox", { name });
const list = () => screen.findByRole("listbox", { name: searchSv.results });
const isOpen = () => field().getAttribute("aria-expanded") === "true";
/** What there is to look for: "there" once the search has come, "shown" where it can be seen. */
const hint = () => {
  const popup = screen.queryByText(searchSv.hint)?.closest<HTMLElement>(".search-popup");
  return popup && (popup.hidden ? "there" : "shown");
};
/** The options' text, once the list is there. */
const options = async () =>
  within(await list())
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
/** What Enter takes: the option that the arrows have led to, else the first. */
const active = () => {
  const id = field().getAttribute("aria-activedescendant");
  return (id && document.getElementById(id)?.textContent) || null;
};

async function type(user: UserEvent, text: string) {
  await user.click(field());
  await user.keyboard(text);
  return list();
}

describe("the field", () => {
  test("fetches the search when it is first used, and not before", async () => {
    const { user, requested } = await renderApp();
    expect(requested).not.toContain("search");
    await user.click(field());
    await waitFor(() => expect(requested).toContain("search"));
    // What there is to look for is said as soon as it is known.
    await waitFor(() => expect(hint()).toBe("shown"));
  });

  test("reached by Tab opens nothing by itself", async () => {
    const { user, requested } = await renderApp();
    const isHere = () => document.activeElement === field();
    for (let stops = 0; stops < 20 && !isHere(); stops++) await user.tab();
    await waitFor(() => expect(requested).toContain("search"));
    await waitFor(() => expect(hint()).toBe("there"));
    expect(isHere()).toBe(true);
  });

  test("keeps what is typed while the rest is on its way", async () => {
    let release = (_: unknown) => {};
    const held = new Promise((resolve) => {
      release = resolve;
    });
    const { user, library } = await renderApp();
    const { request } = library;
    Object.assign(library, {
      request: (name: SliceName) => (name === "search" ? held.then(() => request(name)) : request(name)),
    });
    await user.click(field());
    await user.keyboard("vasterbotten");
    expect(screen.getByText(sv.search.loading)).toBeDefined();
    release(null);
    expect((await options())[0]).toContain("Västerbottens län");
    expect(field().value).toBe("vasterbotten");
    expect(document.activeElement).toBe(field());
  });

  test("says when the rest cannot be had, keeps what is typed, and typing tries again", async () => {
    const failing = new Set<SliceName>(["search"]);
    const { user } = await renderApp("", { failing });
    await user.click(field());
    await user.keyboard("Z");
    await waitFor(() => expect(page.said().join()).toContain(sv.search.failed));
    failing.clear();
    await user.keyboard("{Backspace}23");
    expect((await options())[0]).toContain("Jämtlands län");
    expect(field().value).toBe("23");
  });

  test("can be tried again by the button, too, and the reader is in the field again", async () => {
    const failing = new Set<SliceName>(["search"]);
    const { user } = await renderApp("", { failing });
    await user.click(field());
    await user.keyboard("Z");
    const retry = await screen.findByRole("button", { name: sv.search.retry });
    failing.clear();
    await user.click(retry);
    expect((await options())[0]).toContain("Jämtlands län");
    expect(document.activeElement).toBe(field());
  });

  test("is not on an embedded page", async () => {
    await renderApp("?inbaddad=1");
    expect(screen.queryByRole("combobox", { name: "Sök" })).toBeNull();
  });
});

describe("the list", () => {
  test("has groups, whose options say what they are and why they were found", async () => {
    const { user } = await renderApp();
    await type(user, "stockholm");
    const groups = within(await list())
      .getAllByRole("group")
      .map((group) => group.textContent);
    expect(groups[0]).toMatch(/^Län.*Stockholms län/);
    const municipality = within(await list()).getByRole("option", { name: /Kommun i Stockholms län/ });
    expect(municipality.querySelector("mark")?.textContent).toBe("Stockholm");
    expect(field().getAttribute("aria-controls")).toBe((await list()).id);

    await user.clear(field());
    await type(user, "se322");
    expect((await options())[0]).toBe("Jämtlands län Län, Nuts-kod SE322");
    await user.clear(field());
    await type(user, "unequal health");
    expect((await options())[0]).toBe("Ojämlik hälsa Utmaning i rapporten, på engelska: Unequal health");
  });

  test("counts what it does not show, and says politely what it found", async () => {
    const { user } = await renderApp();
    await type(user, "region");
    expect(within(await list()).getByRole("group", { name: /^Aktörer 5 av \d\d$/ })).toBeDefined();
    await waitFor(() => expect(page.said().join()).toMatch(/\d\d träffar\. Enter öppnar Region/));
  });

  test("without a hit there is none: a sentence says what to try", async () => {
    const { user } = await renderApp();
    await type(user, "z");
    await user.keyboard("qxwv");
    expect(screen.getByText("Inga träffar på ”zqxwv”.")).toBeDefined();
    expect(screen.getByText(searchSv.noneHelp)).toBeDefined();
    expect(isOpen()).toBe(false);
    expect(screen.queryByRole("listbox", { name: searchSv.results })).toBeNull();
    await user.keyboard("{Enter}");
    expect(location.search).toBe("");
  });

  test("is in the page's language, and follows it", async () => {
    const { user } = await renderApp("?sprak=en");
    await user.click(field("Search"));
    await user.keyboard("bostadsbrist");
    const english = await screen.findByRole("listbox", { name: "Search results" });
    expect(within(english).getAllByRole("option")[0]?.textContent).toBe(
      "Housing shortage and overcrowding Challenge in the report, in Swedish: Bostadsbrist och trångboddhet",
    );
    await user.click(screen.getByRole("link", { name: "Svenska" }));
    await user.click(await screen.findByRole("combobox", { name: "Sök" }));
    expect((await options())[0]).toBe("Bostadsbrist och trångboddhet Utmaning i rapporten");
  });
});

describe("by key", () => {
  test("the arrows go through the options and back to the field, Home and End stay in what is typed, Enter takes where the arrows are", async () => {
    const { user } = await renderApp();
    await type(user, "habo");
    expect(isOpen()).toBe(true);
    expect(active()).toBeNull();
    await user.keyboard("{ArrowDown}");
    expect(active()).toMatch(/^Habo /);
    await user.keyboard("{ArrowDown}");
    expect(active()).toMatch(/^Håbo /);
    await user.keyboard("{ArrowDown}");
    expect(active()).toBeNull();
    await user.keyboard("{ArrowUp}");
    expect(active()).toMatch(/^Håbo /);
    await user.keyboard("{Home}");
    expect(active()).toBeNull();
    expect(field().selectionStart).toBe(0);
    await user.keyboard("{ArrowUp}{End}");
    expect(active()).toBeNull();
    expect(field().selectionStart).toBe(4);
    expect(document.activeElement).toBe(field());
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(location.search).toBe("?lan=03");
  });

  test("Enter takes the first result: address and panel follow, the focus is on the panel's heading", async () => {
    const { user } = await renderApp();
    await type(user, "jamtland");
    await user.keyboard("{Enter}");
    expect(location.search).toBe("?lan=23");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Jämtlands län" }));
    expect(field().value).toBe("");
    expect(isOpen()).toBe(false);
  });

  test("Esc closes, once more empties, and the arrow down opens again", async () => {
    const { user } = await renderApp();
    await type(user, "habo");
    await user.keyboard("{Escape}");
    expect(isOpen()).toBe(false);
    expect(field().value).toBe("habo");
    await user.keyboard("{ArrowDown}");
    expect(isOpen()).toBe(true);
    await user.keyboard("{Escape}{Escape}");
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(field());
  });

  test("Tab takes nothing: it leads to the shortcut's box, and on, which closes", async () => {
    const { user } = await renderApp();
    await type(user, "habo");
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: searchSv.slash }));
    expect(isOpen()).toBe(true);
    await user.tab();
    expect(isOpen()).toBe(false);
    expect(location.search).toBe("");
  });

  test("/ leads to the field only where it was turned on, and never takes a letter from what is typed", async () => {
    const { user } = await renderApp();
    await user.keyboard("/");
    expect(document.activeElement).not.toBe(field());

    await user.click(field());
    await user.click(await screen.findByRole("checkbox", { name: searchSv.slash, hidden: true }));
    await user.keyboard("{Escape}");
    for (const place of [page.map(), page.layer(), page.year()]) {
      await act(() => place.focus());
      await user.keyboard("/");
      expect(document.activeElement).toBe(place);
    }
    const link = screen.getByRole("link", { name: "English" });
    await act(() => link.focus());
    await user.keyboard("{Control>}/{/Control}");
    expect(document.activeElement).toBe(link);
    await user.keyboard("/");
    expect(document.activeElement).toBe(field());
    await user.keyboard("/");
    expect(field().value).toBe("/");
  });
});

describe("a result", () => {
  const take = async (search: string, text: string) => {
    const app = await renderApp(search);
    await type(app.user, text);
    await app.user.keyboard("{Enter}");
    return app;
  };

  test("of an actor shows its county in a year of its own, of a challenge or an indicator a layer", async () => {
    const { user } = await take("", "regionförbundet jämtlands län");
    expect(location.search).toBe("?lan=23&ar=2014");
    expect(page.panel("Jämtlands län")).toBeDefined();
    await type(user, "trångboddhet");
    await user.keyboard("{Enter}");
    expect(location.search).toBe("?lan=23&visa=utmaning-c04&ar=2014");
    await type(user, "folkmängd");
    await user.keyboard("{Enter}");
    expect(location.search).toMatch(/^\?lan=23&visa=population&ar=\d{4}$/);
  });

  test("of an example is read at the example", async () => {
    const { user } = await take("?lan=01&jamfor=03", "dala valideringscentrum");
    expect(location.search + location.hash).toBe("?lan=01&jamfor=03&sida=exempel&exempel=ex06");
    const heading = await screen.findByRole("heading", { name: "Dala Valideringscentrum" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    // Its texts are here now, and the view is the same.
    await type(user, "dala valideringscentrum");
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(heading);
  });

  test("of a recommendation leaves a page of the footer for it; the next choice leaves its mark", async () => {
    const { user } = await take("?sida=om", "tydligare roller");
    expect(location.search + location.hash).toBe("#rekommendation-r4");
    const heading = await screen.findByRole("heading", { name: "Tydligare roller och mandat" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.click(page.option("Kalmar län"));
    expect(location.search + location.hash).toBe("?lan=08");
  });

  test("by mouse leaves the focus where nothing is lost, and a press beside the list closes it", async () => {
    const { user } = await renderApp();
    await type(user, "kalmar");
    await user.click(within(await list()).getAllByRole("option")[0] ?? document.body);
    expect(location.search).toBe("?lan=08");
    expect(document.activeElement).not.toBe(screen.getByRole("heading", { name: "Kalmar län" }));
    await type(user, "habo");
    await user.click(page.legend());
    expect(isOpen()).toBe(false);
  });
});
