/** The slice of the actors that the report names: read by few, so apart from the country's. */

export interface ActorsSlice {
  readonly note: string;
  readonly actors: readonly NamedActor[];
}

export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sections: readonly string[];
  readonly description: string;
  readonly roleIntegration: string;
  readonly roleGrowth: string;
  /** Addresses only; where the report itself is the source, `sections` say so. */
  readonly sources: readonly string[];
  readonly note: string | null;
}
