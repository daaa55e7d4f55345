/** Pictures and files as the page's own code makes them, for tests in the browser: some of its imports only Vite understands. */

import { build, createServer } from "vite";
import type { Locale } from "../../src/domain/locale.ts";
import type * as Files from "../../src/share/frozenFile.ts";
import type * as Inputs from "../../src/share/pictureInput.ts";
import type { PictureSizeName } from "../../src/share/pictureSizes.ts";
import type * as Pictures from "../../src/share/pictureSvg.ts";
import type * as Kinds from "../../src/share/pictures.ts";
import type { View } from "../../src/state/view.ts";
import type * as Fixtures from "../fixtures/pictures.ts";

/** Makes files until it is closed. Views go by their names in `SHOWN`. */
export async function fileMaker() {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: "custom",
  });
  const load = async <T>(path: string) => (await server.ssrLoadModule(path)) as T;
  const { frozenFile } = await load<typeof Files>("/src/share/frozenFile.ts");
  const { pictureInput } = await load<typeof Inputs>("/src/share/pictureInput.ts");
  const { picture } = await load<typeof Pictures>("/src/share/pictureSvg.ts");
  const { makePicture } = await load<typeof Kinds>("/src/share/pictures.ts");
  const { pictureSource, SHOWN, FROZEN_DAY } = await load<typeof Fixtures>("/test/fixtures/pictures.ts");
  const sourceOf = (name: string, locale: Locale, more: Partial<View> = {}) =>
    pictureSource({ ...SHOWN[name], ...more }, locale);
  return {
    /** The frozen file, and the address of the view that it is of. */
    frozen(name: string, locale: Locale, more?: Partial<View>) {
      const source = sourceOf(name, locale, more);
      return { html: frozenFile(source, FROZEN_DAY), search: new URL(source.address).search };
    },
    picture(name: string, locale: Locale, size: PictureSizeName) {
      const input = pictureInput(sourceOf(name, locale), size, "light");
      return { ...picture(input), texts: input.texts };
    },
    /** The picture of a chart, or of the map. */
    chart(kind: Kinds.PictureKind, name: string, locale: Locale, size: PictureSizeName) {
      return makePicture(kind, sourceOf(name, locale), size, "light");
    },
    close: () => server.close(),
  };
}

export type FileMaker = Awaited<ReturnType<typeof fileMaker>>;

/** A module of the page as a script that puts its exports under `name`. */
export async function scriptOf(entry: string, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, name, formats: ["iife"] } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !("output" in first)) throw new Error(`${entry} was not built`);
  return first.output[0].code;
}
