/** The English words of the embed studio. */

import type { ShareWords } from "./shareSv.ts";

export const shareEn: ShareWords = {
  locale: "en",
  title: "Embed the map",
  intro: "Choose what the map looks like on your website, copy the code and paste it into the page.",
  close: "Close",

  settings: {
    title: "Settings",
    show: "Show",
    parts: {
      panel: "The panel with texts",
      forklaring: "The legend",
      reglage: "The controls",
      tabell: "The table",
    },
    lock: "Lock",
    locks: { lan: "The county", visa: "What the map shows", ar: "The year" },
    lockNote: "The reader cannot change what is locked.",
    language: "Language",
    name: "The map’s title",
    nameNote: "Screen readers read the title out, and it stands in the link under the map.",
    otherLanguage:
      "The title and the texts further down are in English. Write the title in Swedish, or change the language of Länskartan and open this box again.",
  },

  preview: {
    title: "Preview",
    width: "Width",
    pixels: (width) => `${width} pixels`,
    region: "The map as it will be on your page",
  },

  codes: {
    title: "Code to paste",
    iframe: {
      label: "Frame and link",
      note: (height) =>
        `Start with this one: it needs no script. The height is fixed, ${height} pixels, and fits when the frame is 600 pixels wide.`,
    },
    element: {
      label: "Element and script",
      note: "The frame always gets the right height, but the website must allow the script. Without the script the frame is there all the same, as high as the code says.",
    },
    integrity: {
      label: "Element and script with a checksum",
      note: "The browser runs this very script only. It never changes: you get corrections when you fetch the code anew.",
    },
    policy: {
      label: "Lines for the website’s security policy (CSP)",
      note: "For whoever runs the website: add the address to the rules that are there already. Frame and link need frame-src only, the other two need both.",
    },
  },

  files: {
    title: "Files",
    download: "Download",
    waiting: "Making the file …",
    failed: "The file could not be made. Try again.",
    frozen: {
      label: "Frozen page (HTML)",
      note: "A single file with the map, table, text, source and date. It has no scripts, needs no network and never changes. The file is in the language of the page you are on.",
    },
    svg: {
      label: "Picture (SVG)",
      note: "Sharp at any size. Title, legend, source and address are in the picture, and the text alternative is in the file.",
    },
    png: {
      label: "Picture (PNG)",
      note: "The same picture for those who cannot use SVG. Paste the text alternative below as the picture’s alt text.",
    },
  },

  texts: {
    title: "Texts to add",
    alternative: {
      label: "Text alternative",
      note: "Put the text beside the map, for those who do not see it.",
      table: (address) => `The information is also in a table: ${address}`,
    },
    statement: {
      label: "Paragraph for the accessibility statement",
      note: "Read it through and adapt it: you are responsible for the statement.",
      text: ({ title, page, table, statement }) =>
        [
          `The website shows “${title}” in a frame from Länskartan (${page}).`,
          ...(table
            ? [
                `The picture of the map is hidden from screen readers. Everything it shows is in the map’s list of counties and in a table (${table}).`,
              ]
            : []),
          `What falls short, and how Länskartan has been tested, is in its own accessibility statement (${statement}).`,
        ].join(" "),
    },
  },

  frameTitle: (title, asTable) => `${asTable ? "Table" : "Map"}: ${title}`,

  copy: "Copy",
  copied: "Copied.",
  refused: "The browser does not allow copying from here. The text is selected: copy it yourself.",

  recipes: {
    title: "How to do it in your system",
    systems: [
      {
        name: "Sitevision",
        steps: [
          "Open the page for editing and add a module that takes HTML of your own.",
          "Paste “Frame and link” and publish.",
          "Is the frame empty? Ask the administrator to add the line with frame-src to the website’s security policy.",
          "The website may refuse scripts. Then use “Frame and link”, which needs none.",
          "Is the frame removed, too? Add a picture of the map with the text alternative, and the link under it.",
        ],
      },
      {
        name: "Optimizely",
        steps: [
          "Open the page for editing and add the block in which your website allows HTML of your own, or show the editor’s source code.",
          "Paste “Frame and link”, save, and see that the frame is still there.",
          "Is it gone? The editor removes elements that it does not know. Ask the administrator to allow iframe.",
          "Is only the script removed? Use “Frame and link”, which needs none.",
          "May you not use iframe? Add a picture of the map with the text alternative, and the link under it.",
        ],
      },
      {
        name: "WordPress",
        steps: [
          "Add a block for custom HTML to the page.",
          "Paste “Frame and link”, preview and save.",
          "Does the frame disappear when you save? Your account may not save unfiltered HTML. Ask an administrator to save the code.",
          "Is only the script removed? Use “Frame and link”, which needs none.",
          "Does it not work at all? Add a picture of the map with the text alternative, and the link under it.",
        ],
      },
      {
        name: "SharePoint",
        steps: [
          "Edit the page and add the web part for embedding.",
          "Paste the frame, which is what begins with <iframe and ends with </iframe>. Scripts can rarely be added.",
          "Put the link in a text part under the frame.",
          "Is the frame not accepted? Ask the administrator to allow embedding from the map’s address.",
          "Does it not work at all? Add a picture of the map with the text alternative, and the link under it.",
        ],
      },
    ],
  },
};
