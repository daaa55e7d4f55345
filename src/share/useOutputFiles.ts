/** The files that the studio offers beside its codes: the view frozen as a page of its own, and as a picture. */

import type { ShareWords } from "../i18n/shareSv.ts";
import { useWorld } from "../state/world.tsx";
import type { EmbedInput } from "./embedCode.ts";
import type { OutputFile } from "./FileOutput.tsx";
import type { PictureSource } from "./pictureInput.ts";
import { loadPictureWords } from "./pictureWords.ts";
import { usePictureSource } from "./usePictureSource.ts";

/** Dots a pixel of the picture: sharp on paper and on dense screens. */
const SCALE = 3;

/** The picture as wide as a column of a document, in the view's colours; a device that may have either gets the light ones. */
async function pictureOf(source: PictureSource) {
  const [{ pictureInput }, { picture }] = await Promise.all([
    import("./pictureInput.ts"),
    import("./pictureSvg.ts"),
  ]);
  const input = pictureInput(source, "word", source.view.theme === "morkt" ? "dark" : "light");
  return { ...picture(input), texts: { ...input.texts, source: input.texts.sources.join(" ") } };
}

/** Only a map of municipalities needs their outlines. */
const municipalOutlines = async (): Promise<Pick<PictureSource, "municipal">> => ({
  municipal: await (await import("./municipalShapes.ts")).loadMunicipalShapes(),
});

/** The files for what the studio shows, in the page's language; none until the figures are here. */
export function useOutputFiles(words: ShareWords["files"], shown: EmbedInput): readonly OutputFile[] {
  const { today } = useWorld();
  const found = usePictureSource();
  if (!found) return [];
  const { theme } = shown.view;
  const source = async (): Promise<PictureSource> => {
    const [words, outlines] = await Promise.all([
      loadPictureWords(found.language.locale),
      found.figures?.picture.kind === "municipal" ? municipalOutlines() : {},
    ]);
    return { ...found, view: { ...found.view, theme }, words, ...outlines };
  };
  return [
    {
      ...words.frozen,
      name: "lanskartan.html",
      async make() {
        const { frozenFile } = await import("./frozenFile.ts");
        return new Blob([frozenFile(await source(), today())], { type: "text/html;charset=utf-8" });
      },
    },
    {
      ...words.svg,
      name: "lanskartan.svg",
      async make() {
        const { svg } = await pictureOf(await source());
        return new Blob([svg], { type: "image/svg+xml" });
      },
    },
    {
      ...words.png,
      name: "lanskartan.png",
      async make() {
        const [{ pngOf }, { svg, width, height, texts }] = await Promise.all([
          import("./png.ts"),
          pictureOf(await source()),
        ]);
        return pngOf(svg, width, height, SCALE, texts);
      },
    },
  ];
}
