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
    title: "What you can do",
    text: [
      [
        "Search for counties, municipalities, actors, challenges, examples, recommendations and indicators, in Swedish or English. Small spelling mistakes do no harm.",
        "Compare two counties: choose a county and then “Compare with …” in its panel.",
        "Look through [the report’s examples](?sida=exempel) by challenge, form, kind, actor and county.",
        "Show figures of your own for the counties or the municipalities: paste a table or open a file under “Your own figures”. They are sent nowhere. They travel in the link to the map, and whoever opens the link sees that the figures are the sender’s.",
        "Take with you the map as a picture, its figures as a file (CSV, Excel, JSON or GeoJSON) and a reference ready to use: under “Download” and “Cite”.",
        "Put the map on another website, also where scripts are not allowed: under “Embed”.",
      ],
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
      "It is built in the open: the code, our texts and the data files are free to use, on the terms given under [Sources and licences](?sida=kallor). The page stores nothing about you and fetches nothing from other websites.",
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
