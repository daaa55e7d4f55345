/** The English words of the self-test: British spelling, the same shape as the Swedish ones. */

import type { SelftestWords } from "./selftestSv.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const px = (count: number) => `${count} ${count === 1 ? "pixel" : "pixels"}`;

export const selftestEn: SelftestWords = {
  locale: "en",
  title: "Self-test – Länskartan",
  heading: "Self-test for Länskartan",
  intro: "See how Länskartan works on the page in which you have embedded it. The result stays with you.",
  otherLanguage: { lang: "sv", text: "På svenska" },

  alone: {
    heading: "This page is not in a frame",
    text: "The frame’s height and title and your page’s security policy can only be tested in a frame. Paste the code into the page where the map is to stand, preview the page and read the result there. Then put the map’s own code in its place.",
    code: "Code to paste",
    copy: "Copy the code",
    copied: "The code is copied.",
    frameTitle: "Self-test for Länskartan",
  },

  results: "Results",
  running: "The test is running …",
  again: "Run the test again",
  done: (good, check, wrong) => `The test is done: ${good} good, ${check} to check, ${wrong} wrong.`,
  verdicts: { good: "Good", check: "Check", wrong: "Wrong", note: "Note" },

  rows: {
    height: "Height of the frame",
    messages: "Messages about the height",
    title: "Title of the frame",
    lang: "Language of the title",
    policy: "Your page’s security policy (CSP)",
    blocked: "Blocked by the security policy",
    requests: "Requests to other sites",
    paint: "Time to first paint",
    width: "Width",
    sandbox: "Sandbox",
    storage: "Cookies and storage",
    language: "Language of the test",
  },

  forms: {
    own: "Länskartan’s own",
    datawrapper: "Datawrapper",
    amp: "AMP",
    medium: "Medium/Embedly",
    pym: "pym.js",
    resizer: "iframe-resizer",
  },

  height: {
    right: (height) => `The frame has the right height: ${px(height)}.`,
    byChance: (height) =>
      `The frame has the right height, ${px(height)}, but it did not change when the test asked for it. Run the test again in a narrower window. If the frame’s height is then wrong, add the script to your page:`,
    low: (frame, content) =>
      `The frame is ${px(frame)} high, the content ${content}. Readers have to scroll in the frame. Write a height in the frame’s code that is enough for the map, or better, add the script to your page:`,
    high: (frame, content) =>
      `The frame is ${px(frame)} high, the content ${content}. There is empty space under the content. Write a smaller height in the frame’s code, or better, add the script to your page:`,
    held: (frame, content) =>
      `The frame changes its height but stops at ${px(frame)}. The content is ${px(content)} high. See whether your page’s style sheet holds the frame at a certain height (height, min-height, max-height).`,
  },
  messages: {
    obeyed: (names) => `Your page follows: ${list.format(names)}.`,
    none: "Your page follows none of the messages. The frame keeps the height that the code gives it.",
    ignored: (names) => `Brought no new height: ${list.format(names)}.`,
    untried: (names) => `Not tried, because your page has not given the frame a name: ${list.format(names)}.`,
  },
  frameTitle: {
    right: (title) => `The frame has a title: “${title}”.`,
    missing:
      "The frame has no title. Write one (title) in the frame’s code, such as “Map: the counties of Sweden”, so that people who listen to the page know what the frame contains.",
    unknown:
      "Only your page knows. See in the page’s code that the frame (iframe) has a title that says what the map shows.",
  },
  frameLang: {
    right: (lang) => `The frame has lang="${lang}".`,
    missing: (lang) =>
      `The frame has no lang. Write lang="${lang}" in the frame’s code, so that the title is read out in the right language.`,
    other: (lang, expected) =>
      `The frame has lang="${lang}", but the test is shown in the language “${expected}”. Check that lang is the language of the title.`,
    unknown:
      "Only your page knows. See in the page’s code that the frame (iframe) has the title’s language (lang), en for English.",
  },
  policy: {
    none: "Your page’s code contains no security policy. The server may still send one; it can only be seen in the browser’s developer tools (F12, Network).",
    found: "Your page’s code says:",
    unknown:
      "Only your page knows. The frame is shown, so it is allowed. See in the browser’s developer tools (F12, Console) whether the security policy (CSP) has blocked anything else.",
  },
  blocked: {
    none: "Nothing has been blocked since the script embed/v1.js started.",
    others:
      "The security policy has blocked something on your page. If it does not belong to the map, there is nothing you need to do.",
    ours: (origin) =>
      `The security policy blocks something that belongs to the map. Ask whoever runs the site to allow ${origin} in the rules listed here.`,
  },
  requests: {
    none: (all) => `0 requests to others. All ${all} requests went to the site that the test lies on.`,
    some: (count) =>
      `${count} ${count === 1 ? "request" : "requests"} to others. Länskartan makes none. Something was added on the way, for example by a browser extension:`,
  },
  paint: {
    quick: (ms) => `${ms} milliseconds.`,
    slow: (ms) =>
      `${ms} milliseconds. That is slow. Run the test again by reloading the page; if it is not your connection, ask whoever runs the server.`,
    unknown: "Not measured: the browser does not tell here.",
  },
  width: {
    right: (width) => `The frame is ${px(width)} wide. Nothing sticks out sideways.`,
    narrow: (width, least) =>
      `The frame is ${px(width)} wide. The map needs at least ${least}. Choose a wider place on the page.`,
    sideways: (width) =>
      `The frame is ${px(width)} wide, and the content sticks out sideways. Choose a wider place on the page.`,
    alone: (width) => `The window is ${px(width)} wide.`,
  },
  sandbox: {
    none: "The frame is not a sandbox. Everything works.",
    closed:
      "The frame is a sandbox without allow-same-origin. The smooth zoom is off; everything else works.",
  },
  storage: "Länskartan sets no cookies and stores nothing in the reader’s browser.",
  language: { sv: "Swedish.", en: "English." },

  report: {
    heading: "Report",
    label: "The report as text",
    copy: "Copy the report",
    copied: "The report is copied.",
    refused: "The browser does not allow copying from here. The text is selected: copy it yourself.",
    time: "Time",
    browser: "Browser",
    own: "Address of the test",
    host: "Address of your page",
    unknown: "unknown",
    alone: "none, the test is not in a frame",
  },
};
