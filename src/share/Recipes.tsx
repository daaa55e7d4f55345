/** How the code gets into a page, in four systems and in words. */

import type { ShareWords } from "../i18n/shareSv.ts";
import { Details } from "../ui/Details.tsx";

export function Recipes({ words }: { words: ShareWords["recipes"] }) {
  return (
    <div className="share-recipes">
      <h3>{words.title}</h3>
      {words.systems.map(({ name, steps }) => (
        <Details key={name} summary={name}>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Details>
      ))}
    </div>
  );
}
