/** The files that the studio offers beside its codes. */

import type { EmbedInput } from "./embedCode.ts";
import type { OutputFile } from "./FileOutput.tsx";

/** The files for what the studio shows. The one that stands for itself, without script or network, has its place here. */
export function useOutputFiles(_shown: EmbedInput): readonly OutputFile[] {
  return [];
}
