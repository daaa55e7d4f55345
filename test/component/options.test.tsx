/** The map's 21 options: named once for each picture, not at every hover. */

import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { loadLanguage } from "../../src/app/loadLanguage.ts";
import { createLibrary } from "../../src/content/library.ts";
import type { CountyCode } from "../../src/domain/county.ts";
import { MapKeys } from "../../src/map/MapKeys.tsx";
import { createViewStore } from "../../src/state/store.ts";
import { fromSearch } from "../../src/state/url.ts";
import { LanguageProvider, WorldProvider } from "../../src/state/world.tsx";
import { atlas, slices } from "../fixtures/report.ts";
import { worldOf } from "./renderApp.tsx";

test("a hover names no option anew, another picture all of them", async () => {
  const library = createLibrary(async (name) => slices.get(name));
  const language = await loadLanguage("sv", library);
  const store = createViewStore(fromSearch("", atlas));
  const world = worldOf(store, library);
  const says = vi.fn((code: CountyCode) => code);
  const onPick = () => {};
  const keys = (year: number) => (
    <WorldProvider world={world}>
      <LanguageProvider language={language}>
        <MapKeys
          counties={atlas.counties}
          selected={null}
          says={says}
          year={year}
          onPick={onPick}
          // What a hover hands down anew.
          onActive={() => {}}
          onCompare={vi.fn()}
          onEscape={() => {}}
        />
      </LanguageProvider>
    </WorldProvider>
  );
  const { rerender } = render(keys(2015));
  expect(says).toHaveBeenCalledTimes(21);
  rerender(keys(2015));
  expect(says).toHaveBeenCalledTimes(21);
  rerender(keys(2016));
  expect(says).toHaveBeenCalledTimes(42);
});
