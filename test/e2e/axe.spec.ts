/** No accessibility violation in any main view: both languages, three widths, and the contrasts in light, dark and forced colours. */

import { COLOURS, violations } from "./axe.ts";
import { expect, test } from "./page.ts";

const VIEWS = {
  country: "",
  county: "lan=14",
  comparison: "lan=14&jamfor=09",
  "county without example": "lan=24",
  challenge: "visa=utmaning-c06",
  table: "vy=tabell&visa=utmaning-c05",
  indicator: "visa=job_education_match_rate&ar=2015&del=kon.kvinnor,fodelse.afrika&lan=09",
  "two indicators": "visa=overcrowded_flats_share,open_unemployment_share&ar=2023",
  "count, as a table": "visa=population&vy=tabell",
  notices: "lan=99&ar=2040",
  about: "sida=om",
  sources: "sida=kallor",
  accessibility: "sida=tillganglighet",
  "on a host page": "inbaddad=1&lan=09",
  "on a host page, bare": "inbaddad=1&dolj=panel,forklaring,reglage,tabell&las=lan,visa,ar",
} as const;

const WIDTHS = [320, 768, 1440] as const;
/** Beside the light colours, in which everything is looked at. */
const SCHEMES = {
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

for (const width of WIDTHS) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const [name, search] of Object.entries(VIEWS)) {
      for (const locale of ["sv", "en"]) {
        test(`${name}, ${locale}`, async ({ page, open }) => {
          await open(`?${search}${locale === "en" ? "&sprak=en" : ""}`);
          await expect(page.getByRole("main")).toBeVisible();
          expect(await violations(page), "light").toEqual([]);
          // One page for all: the colours follow the reader's system as they would there.
          for (const [scheme, media] of Object.entries(SCHEMES)) {
            await page.emulateMedia(media);
            expect(await violations(page, COLOURS), scheme).toEqual([]);
          }
        });
      }
    }
  });
}
