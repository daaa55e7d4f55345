/** Figures of a sender's own on the page: like any other indicator in title, legend, table, panel and comparison, and said to be the sender's in each. */

import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { OwnFigures } from "../../src/domain/ownFigures.ts";
import { figuresEn } from "../../src/i18n/figuresEn.ts";
import { figuresSv } from "../../src/i18n/figuresSv.ts";
import { ownEn } from "../../src/i18n/ownEn.ts";
import { ownSv } from "../../src/i18n/ownSv.ts";
import { encodeOwn } from "../../src/state/ownCode.ts";
import { OWN_SHOWN } from "../fixtures/ownShown.ts";
import { page, renderApp } from "./renderApp.tsx";

const renderOwn = (figures: OwnFigures, more = "") =>
  renderApp(`?visa=egna${more}#egna=${encodeOwn(figures)}`);

const { rate, years, count } = OWN_SHOWN;
const plain = (text: string | null | undefined) => (text ?? "").replaceAll("\u00a0", " ");
const remove = (name = figuresSv.removeOwn) => screen.queryByRole("button", { name });
const caption = () => page.table().querySelector("caption")?.textContent;
const row = (table: HTMLElement, name: string | RegExp) => within(table).getByRole("row", { name });

describe("figures of one year", () => {
  test("have title, mark, legend with unit, sentences, table and source", async () => {
    await renderOwn(rate);
    expect(screen.getByText(rate.title, { selector: ".indicators-word > span" })).toBeDefined();
    expect(screen.getByText(ownSv.mark).closest("p")?.previousElementSibling?.textContent).toContain(
      rate.title,
    );
    expect(plain(page.legend().textContent)).toContain(`Teckenförklaring${rate.unit}`);
    expect(page.legend().querySelectorAll("rect[data-county]")).toHaveLength(21);
    expect(
      screen.getByText("År 2024 låg Norrbotten högst, på 84,5, och Stockholm lägst, på 10,5."),
    ).toBeDefined();
    expect(
      screen.getByText(
        "Skillnaden mellan dem var 74,0. För riket finns inget värde. Värden finns för alla 21 län.",
      ),
    ).toBeDefined();
    expect(page.option("Kalmar län").textContent).toBe("Kalmar län: 32,7 (2024), sjunde lägst av 21 län");
    expect(caption()).toBe(`${rate.title}, ${rate.unit}, 2024. ${ownSv.mark}`);
    expect(row(page.table(), /Kalmar län/).textContent).toContain("32,7");
    expect(within(page.table()).queryByRole("rowheader", { name: figuresSv.riket })).toBeNull();
    expect(document.title).toBe(`${rate.title}, 2024 – Länskartan`);
    // In the panel what can be said of them, and nothing that only published figures have.
    const panel = within(page.panel());
    expect(panel.getByText(ownSv.definition)).toBeDefined();
    expect(panel.getByText(`Källa: ${ownSv.mark}.`)).toBeDefined();
    const terms = panel.queryAllByRole("term").map(({ textContent }) => textContent);
    expect(terms).toEqual([figuresSv.about.riket]);
    expect(panel.queryByText(figuresSv.about.challenge, { exact: false })).toBeNull();
    // No years to run through.
    expect(screen.queryByRole("slider")).toBeNull();
    expect(panel.queryByRole("img")).toBeNull();
  });

  test("are ranked in the county's panel, first among its figures, without a country to compare with", async () => {
    await renderOwn(rate, "&lan=08");
    const panel = page.panel("Kalmar län");
    expect(panel.textContent).toContain("År 2024 låg Kalmar län på 32,7, sjunde lägst av 21 län.");
    expect(panel.textContent).toContain(`Källa: ${ownSv.mark}.`);
    const [first] = await within(panel).findAllByRole("link", { name: rate.title });
    expect(plain(first?.closest("li")?.textContent)).toContain(
      `${rate.title} ${rate.unit}32,7 202415:e av 21${ownSv.mark}`,
    );
    expect(first?.closest("section")?.querySelector("li a")).toBe(first);
  });

  test("go with a button, which leads back to the actors and gives its focus to the title", async () => {
    const { user } = await renderOwn(rate);
    const button = remove();
    if (!button) throw new Error("There is no way to remove the figures");
    await user.click(button);
    expect(location.search).toBe("");
    expect(screen.queryByText(ownSv.mark)).toBeNull();
    expect(document.activeElement).toBe(page.layer());
  });

  test.each(["&inbaddad=1&las=visa", "&inbaddad=1&dolj=reglage"])(
    "stay where the host page has them: %s",
    async (more) => {
      await renderOwn(rate, more);
      expect(screen.getByText(ownSv.mark)).toBeDefined();
      expect(screen.getByText(`Källa: ${ownSv.mark}.`, { selector: "footer p" })).toBeDefined();
      expect(remove()).toBeNull();
    },
  );
});

describe("figures of several years, some of them missing", () => {
  test("have a slider, a line over time, and the change since the first", async () => {
    const { user } = await renderOwn(years, "&lan=14");
    const panel = page.panel("Västra Götalands län");
    expect(page.year().getAttribute("aria-valuetext")).toBe("2024");
    expect(
      within(panel).getByRole("img", { name: new RegExp(`^${years.title}, Västra Götaland, 2019–2024\\.`) }),
    ).toBeDefined();
    expect(panel.textContent).toContain("Jämfört med 2019 var det en ökning med 0,45.");
    await user.click(screen.getByRole("button", { name: "Föregående år" }));
    expect(location.search).toContain("ar=2021");
    expect(caption()).toBe(`${years.title}, ${years.unit}, 2021. ${ownSv.mark}`);
  });

  test("give the sender's reasons, in legend, list and sentence", async () => {
    await renderOwn(years, "&ar=2021&lan=09");
    const { missing } = figuresSv;
    expect(within(page.legend()).getByText(new RegExp(missing.unpublished)).textContent).toContain("Gotland");
    expect(within(page.legend()).getByText(new RegExp(missing[".."])).textContent).toContain("Östergötland");
    expect(page.option("Gotlands län").textContent).toBe(
      "Gotlands län: värde saknas (2021), uppgiften finns inte i källan",
    );
    expect(page.panel("Gotlands län").textContent).toContain(
      "År 2021 saknas värde för Gotlands län: uppgiften finns inte i källan.",
    );
  });

  test("are a row of the comparison, before ours, in no sentence of our summary", async () => {
    await renderOwn(years, "&lan=14&jamfor=22");
    const table = await screen.findByRole("table", { name: /Västra Götaland.*Västernorrland/ });
    const rows = within(table).getAllByRole("row");
    const own = rows.find(({ textContent }) => textContent?.includes(years.title));
    expect(plain(own?.textContent)).toContain(`${years.title} ${years.unit}, 2024${ownSv.mark}`);
    expect(
      within(own as HTMLElement)
        .getAllByRole("cell")
        .map(({ textContent }) => plain(textContent)),
    ).toEqual([
      expect.stringContaining("2,69"),
      expect.stringContaining("3,47"),
      "Riket –",
      expect.stringContaining("−0,78"),
    ]);
    // Before the first heading of ours.
    expect(rows[1]).toBe(own);
    expect(screen.getByRole("heading", { name: "I korthet" }).parentElement?.textContent).not.toContain(
      years.title,
    );
  });
});

describe("counts without a unit", () => {
  test("are circles, and nothing hangs where the unit would be", async () => {
    await renderOwn(count);
    expect(page.legend().textContent).toContain(figuresSv.legend.counted);
    expect(page.legend().querySelector("h2")?.children).toHaveLength(0);
    expect(caption()).toBe(`${count.title}, 2024. ${ownSv.mark}`);
    expect(screen.queryByText(/,\s*,/)).toBeNull();
    expect(plain(page.option("Norrbottens län").textContent)).toBe(
      "Norrbottens län: 1 324 (2024), högst av 21 län",
    );
    // The country has no line, and a span would be Stockholm's alone.
    expect(within(page.panel()).queryByRole("img")).toBeNull();
  });

  test("in English", async () => {
    await renderOwn(count, "&sprak=en");
    expect(screen.getByText(ownEn.mark)).toBeDefined();
    expect(
      screen.getByText("In 2024 Norrbotten stood highest, at 1,324, and Stockholm lowest, at 4."),
    ).toBeDefined();
    expect(page.table().querySelector("caption")?.textContent).toBe(`${count.title}, 2024. ${ownEn.mark}`);
    expect(remove(figuresEn.removeOwn)).not.toBeNull();
  });
});
