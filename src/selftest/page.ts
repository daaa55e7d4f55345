/** The self-test on screen: runs the test, shows its results, and lets them be copied. */

import { reportHeight } from "../embed/frame.ts";
import { FORMS } from "../embed/heightMessages.ts";
import type { SelftestWords } from "../i18n/selftestSv.ts";
import { type Address, inLanguage, pasteCode, scriptTag } from "./address.ts";
import { count, type Facts, type Heights, type Result, resultsOf } from "./checks.ts";
import { copyField, make, resultItem } from "./elements.ts";
import { follows, frameReaches, type HeightTrial, tellHeight, tryForms } from "./heightTrial.ts";
import { type Host, listenToHost } from "./host.ts";
import { measure, untilPainted } from "./measure.ts";
import { reportText } from "./report.ts";

type Page = Window & typeof globalThis;

const REPORT_ROWS = 12;
const CODE_ROWS = 6;

/** Lines of the page that stay while tests come and go. */
function layOut(page: Page, main: HTMLElement, framed: boolean, t: SelftestWords) {
  const { lang, text } = t.otherLanguage;
  const other = { href: inLanguage(page.location.search, lang), lang, hreflang: lang };
  const status = make("p", { role: "status", class: "selftest-status" });
  const list = make("ul", { class: "selftest-rows" });
  const again = make("button", { type: "button" }, t.again);
  const report = copyField("selftest-report", REPORT_ROWS, t.report);
  const code = copyField("selftest-code", CODE_ROWS, {
    label: t.alone.code,
    copy: t.alone.copy,
    copied: t.alone.copied,
    refused: t.report.refused,
  });
  code.field.value = pasteCode(page.location.href, { locale: t.locale, frameTitle: t.alone.frameTitle });
  const later = make(
    "div",
    { hidden: "" },
    list,
    make("section", {}, make("h2", {}, t.report.heading), report.element),
  );
  main.replaceChildren(
    make("p", { class: "selftest-language" }, make("a", other, text)),
    make("h1", {}, t.heading),
    make("p", {}, t.intro),
    ...(framed
      ? []
      : [make("section", {}, make("h2", {}, t.alone.heading), make("p", {}, t.alone.text), code.element)]),
    make("h2", {}, t.results),
    make("p", { class: "selftest-actions" }, again),
    status,
    later,
  );
  return { status, list, again, report: report.field, later };
}

/** A frame in a part of the host page that is not shown has no size: waits until it has one. */
const untilShown = (page: Page) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (page.innerWidth === 0) return;
      page.removeEventListener("resize", look);
      resolve();
    };
    page.addEventListener("resize", look);
    look();
  });

/** Builds the page in `main`, whose height is the content's, and runs the first test. */
export function showSelftest(page: Page, main: HTMLElement, address: Address, t: SelftestWords): void {
  const host: Host | null = page.parent === page ? null : listenToHost(page);
  const { status, list, again, report, later } = layOut(page, main, host !== null, t);
  const id = address.id ?? `sjalvtest-${Math.random().toString(36).slice(2, 10)}`;
  const { childId, own } = address;
  const names = () => ({ id, childId, own, resizerId: host?.resizerId() ?? null });
  const known = () => ({ ...measure(page), script: scriptTag(page.location.href) });
  const content = () => main.getBoundingClientRect();
  let stop: (() => void) | null = null;
  let running = false;

  const show = (facts: Facts) => {
    const results: readonly Result[] = resultsOf(facts, t);
    list.replaceChildren(...results.map((result) => resultItem(result, t)));
    later.hidden = false;
    report.value = reportText(
      results,
      {
        time: new Date(),
        userAgent: page.navigator.userAgent,
        origin: facts.origin,
        referrer: page.document.referrer,
        framed: host !== null,
      },
      t,
    );
    return results;
  };

  /** Asks for the height that the content has now, and looks at what the frame makes of it. */
  const settle = async (trial: HeightTrial): Promise<Heights> => {
    const { width, height } = content();
    const wanted = Math.ceil(height);
    for (const form of follows(trial) ? trial.obeyed : own ? (["own"] as const) : FORMS)
      tellHeight(page, form, names(), Math.ceil(width), wanted);
    await frameReaches(page, wanted);
    return { trial, frame: page.innerHeight, content: wanted };
  };

  const runInFrame = async (host: Host): Promise<readonly Result[]> => {
    // The host's script may come after the first question.
    const asked = host.ask().then((answer) => answer ?? host.ask());
    const trial = await tryForms(page, names, content());
    const answer = await asked;
    const facts = () => ({ ...known(), host: answer });
    // The results make the content higher: they are set with the height they should bring, then looked at.
    const { height } = content();
    show({ ...facts(), heights: { trial, frame: Math.ceil(height), content: Math.ceil(height) } });
    let heights = await settle(trial);
    let results = show({ ...facts(), heights });
    // The sentence on the height may have changed it once more.
    const now = Math.ceil(content().height);
    if (now !== heights.content) {
      heights = follows(trial) ? await settle(trial) : { ...heights, content: now };
      results = show({ ...facts(), heights });
    }
    stop = reportHeight(page, main, { id, childId, own }).end;
    return results;
  };

  const run = async () => {
    // A test that is running is not begun anew; the button keeps the focus.
    if (running) return;
    running = true;
    stop?.();
    again.setAttribute("aria-disabled", "true");
    status.textContent = t.running;
    await (host ? untilShown(page) : untilPainted(page));
    const results = host ? await runInFrame(host) : show({ ...known(), host: null, heights: null });
    status.textContent = t.done(count(results, "good"), count(results, "check"), count(results, "wrong"));
    again.removeAttribute("aria-disabled");
    running = false;
  };

  again.addEventListener("click", run);
  void run();
}
