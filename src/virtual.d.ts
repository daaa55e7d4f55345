/** The modules that the build makes from the content. */

declare module "virtual:content/core" {
  const core: import("./content/slices.ts").CoreSlice;
  export default core;
}

declare module "virtual:content/files" {
  /** The address of each slice's file. */
  const files: Readonly<Record<import("./content/library.ts").SliceName, string>>;
  export default files;
}
