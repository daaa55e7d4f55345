/** The modules that the build makes from the content. */

declare module "virtual:content/core" {
  const core: import("./content/slices.ts").CoreSlice;
  export default core;
}

declare module "virtual:content/files" {
  export const edition: import("./content/edition.ts").Edition;
  /** The address of a slice's file. */
  export default function addressOf(name: import("./content/library.ts").SliceName): string;
}
