/** When GL may be tried: only where WebGL 2 works and nothing speaks against it, and nothing is left behind by asking. */

import { expect, test } from "vitest";
import { canUseGl } from "../../../src/map/canUseGl.ts";

interface Situation {
  readonly origin?: string;
  readonly saveData?: boolean;
  readonly forcedColors?: boolean;
  readonly webgl2?: "works" | "missing" | "throws";
}

function fakePage({
  origin = "https://example.org",
  saveData,
  forcedColors = false,
  webgl2 = "works",
}: Situation) {
  const lost: string[] = [];
  const context = { getExtension: (name: string) => ({ loseContext: () => lost.push(name) }) };
  const page = {
    origin,
    navigator: saveData === undefined ? {} : { connection: { saveData } },
    matchMedia: (media: string) => ({ matches: forcedColors && media === "(forced-colors: active)" }),
    document: {
      createElement: () => ({
        getContext: (kind: string) => {
          if (webgl2 === "throws") throw new Error("blocked");
          return kind === "webgl2" && webgl2 === "works" ? context : null;
        },
      }),
    },
  };
  return { page: page as unknown as Window, lost };
}

test.each<[name: string, situation: Situation, expected: boolean]>([
  ["where WebGL 2 works", {}, true],
  ["with a connection that saves nothing", { saveData: false }, true],
  ["not in an opaque origin", { origin: "null" }, false],
  ["not for a reader who saves data", { saveData: true }, false],
  ["not in forced colours", { forcedColors: true }, false],
  ["not without WebGL 2", { webgl2: "missing" }, false],
  ["not where asking throws", { webgl2: "throws" }, false],
])("%s", (_name, situation, expected) => {
  expect(canUseGl(fakePage(situation).page)).toBe(expected);
});

test("the context that was asked for is let go at once: browsers give out few", () => {
  const { page, lost } = fakePage({});
  canUseGl(page);
  expect(lost).toEqual(["WEBGL_lose_context"]);
});
