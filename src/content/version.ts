/** Which content a copy of the map has. */

export interface ContentVersion {
  /** Eight hexadecimal digits over all the content's files: the same content bears the same, whenever it is built. */
  readonly hash: string;
  /** In which this copy was built. */
  readonly year: number;
}
