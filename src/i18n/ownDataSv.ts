/** The Swedish words of the dialogue for a reader's own figures, fetched with its code. Its shape is the type that every language fills. */

type Areas = "counties" | "municipalities";

const areaWord = (areas: Areas, count: number) =>
  areas === "counties" ? "län" : count === 1 ? "kommun" : "kommuner";
const rowWord = (count: number) => (count === 1 ? "rad" : "rader");
const cellWord = (count: number) => (count === 1 ? "cell" : "celler");

export const ownDataSv = {
  locale: "sv" as "sv" | "en",
  title: "Egna siffror på kartan",
  close: "Stäng",
  privacy:
    "Siffrorna lämnar inte din dator. De läses här i webbläsaren, och de följer bara med i en länk som du själv delar.",

  input: {
    title: "Tabellen",
    paste: "Klistra in en tabell från Excel eller något annat kalkylprogram",
    pasteNote: "En rad för varje län eller kommun, med namn eller kod. Rubriker och årtal får vara med.",
    read: "Läs tabellen",
    file: "Eller välj en fil",
    fileNote:
      "CSV och TSV upp till 20\u00a0MB och 100\u00a0000 rader, XLSX upp till 5\u00a0MB. Du kan också släppa filen i rutan.",
    change: "Ändra siffrorna som kartan visar",
    reading: "Läser tabellen …",
    readingBytes: (read: string, all: string) => `Läser filen: ${read} av ${all}\u00a0MB`,
    cancel: "Avbryt",
    done: (rows: string) => `Tabellen är läst: ${rows}.`,
    rows: (count: string, one: boolean) => `${count} ${one ? "rad" : "rader"}`,
    from: (file: string) => `Fil: ${file}`,
  },

  refusals: {
    empty: "Det finns ingenting att läsa. Klistra in en tabell i rutan eller välj en fil som har innehåll.",
    textTooLarge:
      "Tabellen är större än 20\u00a0MB. Ta bort kolumner eller rader som inte behövs och försök igen.",
    workbookTooLarge:
      "Arbetsboken är större än 5\u00a0MB. Spara bladet med siffrorna som CSV, eller kopiera cellerna och klistra in dem.",
    unpackedTooLarge:
      "Arbetsboken blir för stor när den packas upp. Kopiera cellerna med siffrorna och klistra in dem i stället.",
    tooManyRows: "Tabellen har fler än 100\u00a0000 rader. Ta bort rader som inte behövs och försök igen.",
    oldWorkbook:
      "Filen är en äldre Excelfil (.xls) eller skyddad med lösenord. Spara den som XLSX eller CSV utan lösenord och försök igen.",
    brokenWorkbook:
      "Filen gick inte att läsa som en XLSX-fil. Öppna den i ett kalkylprogram och spara den igen som XLSX eller CSV.",
    binary: "Filen är inte en tabell i textformat. Välj en fil i formatet CSV, TSV eller XLSX.",
    unknown: "Något gick fel när tabellen skulle läsas. Försök igen. Det du har skrivit finns kvar.",
  },

  layout: {
    title: "Så läste vi tabellen",
    notFound:
      "Vi hittade ingen kolumn med län eller kommuner. Välj kolumn nedan, eller kontrollera att tabellen har namn eller koder.",
    preview: (shown: number, all: string) =>
      String(shown) === all ? `Tabellens alla ${all} rader` : `Tabellens första ${shown} rader av ${all}`,
    sheet: "Blad",
    head: "Rubrikerna står på",
    headRow: (row: number) => `rad ${row}`,
    noHead: "ingen rad",
    area: "Län eller kommuner står i",
    years: "Årtalen",
    yearsOne: "alla värden gäller samma år",
    yearsHeadings: (years: string) => `står i rubrikerna (${years})`,
    yearsColumn: (column: string) => `står i ${column}`,
    value: "Värdena står i",
    column: (letters: string, heading: string) =>
      heading === "" ? `kolumn ${letters}` : `kolumn ${letters}: ${heading}`,
    fill: (count: number) =>
      count === 1
        ? "Den tomma cellen där namnet ska stå betyder samma som raden ovanför"
        : `De ${count} tomma cellerna där namnet ska stå betyder samma som raden ovanför`,
    areas: "Tabellen handlar om",
    areaKinds: { counties: "län", municipalities: "kommuner" },
    decimal: "Decimaltecken",
    decimals: { ",": "komma (1,5)", ".": "punkt (1.5)" },
    doubtful: (text: string, value: string) =>
      `Talet ”${text}” kan läsas på två sätt. Här läses det som ${value}. Byt decimaltecken om det är fel.`,
    dash: "Streck (–) betyder",
    dashes: { missing: "att värdet saknas", zero: "noll" },
  },

  report: {
    title: "Så passar raderna ihop med kartan",
    matched: (count: number, all: number, areas: Areas) =>
      `${count} av ${all} ${areaWord(areas, all)} har en rad i tabellen.`,
    busy: "Räknar om …",
    missing: (count: number, areas: Areas) =>
      areas === "counties" ? `Län utan rad (${count})` : `Kommuner utan rad (${count})`,
    where: (row: number) => `Rad ${row}`,
    cell: (row: number, column: string) => `Rad ${row}, kolumn ${column}`,
    more: (count: string) => `och ${count} till`,
    quoted: (text: string) => (text === "" ? "utan namn" : `”${text}”`),
    rowsLike: (count: number) => (count === 1 ? "" : `(${count} rader)`),
    ambiguous: "Namn som kan betyda flera saker",
    unknown: "Namn som vi inte känner igen",
    choose: "Välj …",
    leaveOut: "Ta inte med raden",
    isIt: (name: string) => `Ja, det är ${name}`,
    outAll: "Ta inte med de rader som inte är avgjorda",
    whichArea: (row: number, text: string) => `Rad ${row}, ${text}: vilket område?`,
    twice: "Flera olika värden för samma område",
    twiceOf: (name: string, year: number) => (year === 0 ? name : `${name}, ${year}`),
    twiceValue: (value: string, row: number, column: string) => `${value} (rad ${row}, kolumn ${column})`,
    allTwice: "De som inte är avgjorda",
    allTwices: { ask: "avgör en i taget", first: "ta den första raden", last: "ta den sista raden" },
    notNumbers: "Celler som inte är tal",
    notYears: "Celler där årtalet saknas eller inte går att läsa",
    asMissing: (count: number) =>
      count === 1 ? "Låt cellen vara utan värde" : `Låt alla ${count} celler vara utan värde`,
    aside: "Övrigt i tabellen",
    country: (count: number) => `${count} ${rowWord(count)} om hela riket`,
    otherAreas: (count: number, areas: Areas) =>
      `${count} ${rowWord(count)} om ${areas === "counties" ? "kommuner" : "län"}`,
    notes: (count: number) => `${count} ${rowWord(count)} med rubriker eller anmärkningar`,
    leftOut: (count: number) => `${count} ${rowWord(count)} som du har valt bort`,
    sameTwice: (count: number) => `${count} ${cellWord(count)} som upprepar ett värde`,
    signs: {
      "..": (count: number) => `${count} ${cellWord(count)} med .. (uppgift saknas)`,
      ".": (count: number) => `${count} ${cellWord(count)} med . (kan inte förekomma)`,
      "-": (count: number, zero: boolean) =>
        `${count} ${cellWord(count)} med streck (${zero ? "läses som noll" : "värdet saknas"})`,
      "": (count: number) => (count === 1 ? "1 tom cell" : `${count} tomma celler`),
    },
    rounded: (count: number) =>
      `${count} ${count === 1 ? "värde" : "värden"} med fler än fyra decimaler är avrundade`,
  },

  details: {
    title: "Så ska siffrorna visas",
    name: "Titel",
    nameNote: "Till exempel vad siffrorna mäter och för vilka.",
    unit: "Enhet",
    unitNote: "Till exempel procent eller kronor per invånare. Får vara tom.",
    year: "Vilket år gäller siffrorna?",
    kind: "Vad är siffrorna?",
    kinds: { rate: "Andel eller annat mått – färgade ytor", count: "Antal – cirklar" },
    show: "Visa på kartan",
    left: (what: string) => `Innan siffrorna kan visas: ${what}.`,
    ready: "Allt är klart.",
    toDo: {
      table: "läs in en tabell",
      names: "avgör de namn som är oklara",
      twice: "välj bland de värden som finns flera gånger",
      cells: "avgör de celler som inte går att läsa",
      empty: "välj kolumner så att det finns minst ett tal",
      year: "ange året med fyra siffror",
      title: "skriv en titel",
      kind: "välj om siffrorna är en andel eller ett antal",
    },
  },
};

export type OwnDataWords = typeof ownDataSv;
