/** The map's stylesheet and its markup name the same classes, and no style needs a browser newer than the page does. */

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const src = new URL("../../../src/", import.meta.url);
const files = (ending: string, below = "") =>
  readdirSync(new URL(below, src), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(below + name, src), "utf8"));

const styles = files(".css").join("\n");
const classesIn = (text: string) => new Set(text.match(/\bmap-[a-z]+(?:-[a-z]+)*(?=[\s"'`])/g));
// The tooltip is made without JSX.
const sources = [...files(".tsx", "map/"), ...files("tooltipBox.ts", "map/")];
const markup = sources.flatMap((text) => text.match(/className ?= ?(?:"[^"]*"|\{[^}]*\})/g) ?? []).join("\n");

test("every class of the map's markup has a rule, and every rule a class", () => {
  const ruled = new Set(styles.match(/(?<=\.)map-[a-z]+(?:-[a-z]+)*/g));
  expect([...classesIn(markup)].filter((name) => !ruled.has(name))).toEqual([]);
  const everything = sources.join("\n");
  expect([...ruled].filter((name) => !classesIn(everything).has(name))).toEqual([]);
});

test("no style uses color-mix(): the page's browsers before 2023 know none, and a plain colour serves", () => {
  expect(styles).not.toContain("color-mix(");
});
