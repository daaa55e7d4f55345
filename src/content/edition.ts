/** Which copy of the map this is, for what leaves it: files and citations. */

export interface Edition {
  /** Eight hexadecimal digits over all the content's files: the same content bears the same, whenever it is built. */
  readonly version: string;
  /** In which this copy was built. */
  readonly year: number;
  /** Who publishes it; null where the build was not told. */
  readonly publisher: string | null;
}
