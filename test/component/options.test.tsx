/** The map's 21 options: named once for each picture, not at every hover. */

import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { loadLanguage } from "../../src/app/loadLanguage.ts";
import { createLibrary } from "../../src/content/library.ts";
import type { CountyCode } from "../../src/domain/county.ts";
import { MapKeys } from "../../src/map/MapKeys.tsx";
import { LanguageProvider } from "../../src/state/world.tsx";
import { atlas, slices } from "../fixtures/report.ts";

test("a hover names no option anew, another picture all of them", async () => {
  const language = await loadLanguage(
    "sv",
    createLibrary(async (name) => slices.get(name)),
  );
  const says = vi.fn((code: CountyCode) => code);
  const onPick = () => {};
  const keys = (year: number) => (
    <LanguageProvider language={language}>
      <MapKeys
        counties={atlas.counties}
        selected={null}
        says={says}
        year={year}
        onPick={onPick}
        // What a hover hands down anew.
        onActive={() => {}}
        onEscape={() => {}}
      />
    </LanguageProvider>
  );
  const { rerender } = render(keys(2015));
  expect(says).toHaveBeenCalledTimes(21);
  rerender(keys(2015));
  expect(says).toHaveBeenCalledTimes(21);
  rerender(keys(2016));
  expect(says).toHaveBeenCalledTimes(42);
});
