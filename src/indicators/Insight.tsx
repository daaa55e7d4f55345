/** What the map shows, in one or two sentences. */

import { memo } from "react";
import { useInsight } from "./useInsight.ts";

export const Insight = memo(function Insight() {
  return (
    <div className="indicators-insight">
      {useInsight().map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
});
