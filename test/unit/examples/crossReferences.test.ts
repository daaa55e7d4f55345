/** The report's cross-references: what the examples say of them, and how they are drawn. */

import { expect, test } from "vitest";
import { linksOf, numberAt, wordsAt } from "../../../src/examples/crossReferences.ts";
import { examplesEn } from "../../../src/i18n/examplesEn.ts";
import { examplesSv } from "../../../src/i18n/examplesSv.ts";
import { content } from "../../fixtures/report.ts";

const { references, examples } = content.examples;
const exampleOf = (id: string) => examples.find((one) => one.id === id);

test("each belongs to an example of the county that it begins in", () => {
  for (const { example, from, section } of references) {
    expect(exampleOf(example)?.counties, example).toContain(from);
    expect(exampleOf(example)?.section).toBe(section);
  }
});

test("an inspired county is one that the example mentions, a joint one one that it belongs to, and none is left out", () => {
  for (const { kind, example, from, to } of references) {
    const { counties = [], mentioned = [] } = exampleOf(example) ?? {};
    if (kind === "inspired") expect([...to].sort()).toEqual([...mentioned].sort());
    if (kind === "joint") expect([from, ...to].sort()).toEqual([...counties].sort());
  }
  const linked = examples.filter(({ counties, mentioned }) => mentioned.length > 0 || counties.length > 1);
  const drawn = references.filter(({ to }) => to.length > 0).map(({ example }) => example);
  expect(drawn.sort()).toEqual(linked.map(({ id }) => id).sort());
});

test("inspiration has an arrow to each county, a joint plan has none, a proposal to all is not drawn", () => {
  for (const reference of references) {
    const links = linksOf({ ...reference, text: "" });
    expect(links.map(({ key }) => key)).toEqual(reference.to.map((code) => `${reference.from}-${code}`));
    for (const { head } of links) expect(head !== null).toBe(reference.kind === "inspired");
    // Whatever is drawn has words beside it, in either language.
    const words = [examplesSv, examplesEn].map((one) => one.references.drawn[reference.kind]);
    for (const lines of words) expect(lines.length > 0).toBe(links.length > 0);
    if (links.length > 0) expect(wordsAt({ ...reference, text: "" })).not.toBeNull();
  }
});

test("an arrow ends at the county that it leads to, beside its number", () => {
  const [inspired] = references.filter(({ kind }) => kind === "inspired");
  if (!inspired) throw new Error("The report says that Validering Väst has inspired others");
  for (const [index, { head }] of linksOf({ ...inspired, text: "" }).entries()) {
    const [x = 0, y = 0] = (head ?? "").split(/[ ,]/).map(Number);
    const [nx, ny] = numberAt(inspired.to[index] ?? "14");
    const distance = Math.hypot(x - nx, y - ny);
    expect(distance).toBeGreaterThan(60);
    expect(distance).toBeLessThan(150);
  }
});
