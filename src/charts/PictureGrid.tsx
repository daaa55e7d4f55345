/** A few small pictures side by side under one caption, each with a name: two to a line in a narrow column, four in a wide one. */

import type { ReactNode } from "react";
import "./figures.css";

interface Props {
  /** What they have in common, as a sentence. */
  readonly caption: string;
  readonly pictures: readonly {
    readonly name: string;
    /** What is to be seen in it, in a few words. */
    readonly note?: string | undefined;
    readonly picture: ReactNode;
  }[];
}

export function PictureGrid({ caption, pictures }: Props) {
  return (
    <figure className="charts-figure">
      <figcaption>{caption}</figcaption>
      <ul className="charts-grid-pictures">
        {pictures.map(({ name, note, picture }) => (
          <li key={name}>
            <figure className="charts-grid-picture">
              <figcaption>
                <strong>{name}</strong>
                {note && <span className="charts-picture-note">{note}</span>}
              </figcaption>
              {picture}
            </figure>
          </li>
        ))}
      </ul>
    </figure>
  );
}
