/** The first stop of the keyboard: past the map to the table, or to the panel. */

import { TABLE_ID } from "../indicators/CountyTable.tsx";
import { PANEL_ID } from "../panel/Panel.tsx";
import { useHides, useLanguage } from "../state/world.tsx";
import { jump } from "../ui/jump.ts";

export function SkipLinks() {
  const { t } = useLanguage();
  const [noTable, noPanel] = [useHides("tabell"), useHides("panel")];
  if (noTable && noPanel) return null;
  const link = (id: string, text: string) => (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        jump(id);
      }}
    >
      {text}
    </a>
  );
  return (
    <nav className="app-skip" aria-label={t.skip}>
      {!noTable && link(TABLE_ID, t.skipToTable)}
      {!noPanel && link(PANEL_ID, t.skipToPanel)}
    </nav>
  );
}
