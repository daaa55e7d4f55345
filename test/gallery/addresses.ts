/** Addresses of the page worth looking at after a change, with the size (CSS pixels) of the window they are looked at in. */

interface Look {
  /** The page that shows it; without one the map's own. */
  readonly page?: string;
  readonly search: string;
  readonly width: number;
  readonly height: number;
}

export const ADDRESSES: Readonly<Record<string, Look>> = {
  "the default view": { search: "", width: 1440, height: 900 },
  "on a phone": { search: "", width: 320, height: 640 },
  "the longest name, on a phone": { search: "?lan=14", width: 320, height: 640 },
  "the smallest county, English, dark": {
    search: "?lan=10&sprak=en&tema=morkt",
    width: 768,
    height: 1024,
  },
  "a challenge with a county": { search: "?visa=utmaning-c06&lan=09", width: 1440, height: 900 },
  "two counties side by side": { search: "?lan=23&jamfor=25", width: 1440, height: 900 },
  "two counties with long names, on a phone": { search: "?lan=14&jamfor=22", width: 320, height: 640 },
  "no example": { search: "?lan=04", width: 1024, height: 768 },
  "the table, dark": { search: "?vy=tabell&tema=morkt", width: 1024, height: 768 },
  "an address that was not understood": { search: "?lan=99&ar=1800&visa=x", width: 768, height: 800 },
  "a sender's own figures": {
    page: "own.html",
    search: "?visa=egna&egna=rate&lan=08",
    width: 1440,
    height: 900,
  },
  "a sender's own figures, a long title, many years, on a phone": {
    page: "own.html",
    search: "?visa=egna&egna=years",
    width: 320,
    height: 900,
  },
  "a sender's own counts, English, dark": {
    page: "own.html",
    search: "?visa=egna&egna=count&sprak=en&tema=morkt",
    width: 768,
    height: 1024,
  },
  "a sender's own figures of two counties": {
    page: "own.html",
    search: "?visa=egna&egna=years&lan=14&jamfor=22",
    width: 1440,
    height: 900,
  },
  "municipalities in classes, some missing": {
    page: "own.html",
    search: "?visa=egna&egna=municipalRate",
    width: 1440,
    height: 900,
  },
  "municipalities, a county chosen, dark": {
    page: "own.html",
    search: "?visa=egna&egna=municipalRate&lan=23&tema=morkt",
    width: 1024,
    height: 768,
  },
  "municipalities, a county chosen, on a phone": {
    page: "own.html",
    search: "?visa=egna&egna=municipalRate&lan=14",
    width: 320,
    height: 900,
  },
  "counts of municipalities, two counties chosen": {
    page: "own.html",
    search: "?visa=egna&egna=municipalCount&lan=23&jamfor=24",
    width: 1440,
    height: 900,
  },
  "the table of municipalities, English": {
    page: "own.html",
    search: "?visa=egna&egna=municipalCount&vy=tabell&sprak=en",
    width: 768,
    height: 800,
  },
  "about the map": { search: "?sida=om", width: 768, height: 800 },
  sources: { search: "?sida=kallor", width: 320, height: 640 },
};
