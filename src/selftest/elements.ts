/** Elements of the self-test: plain DOM, text only. */

import type { SelftestWords } from "../i18n/selftestSv.ts";
import type { Result } from "./checks.ts";

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes, and with texts or elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A result as a list item: the verdict is a word, what it is about a heading. */
export function resultItem({ row, verdict, text, details }: Result, t: SelftestWords): HTMLLIElement {
  return make(
    "li",
    { class: `selftest-row selftest-${verdict}`, "data-row": row },
    make("h3", {}, make("span", { class: "selftest-verdict" }, t.verdicts[verdict]), ` ${t.rows[row]}`),
    make("p", {}, text),
    ...(details.length > 0 ? [make("ul", {}, ...details.map((detail) => make("li", {}, detail)))] : []),
  );
}

export interface CopyWords {
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
}

/** A read-only field with a button that copies it; where the browser says no, the text is selected for the reader. */
export function copyField(name: string, rows: number, words: CopyWords) {
  const field = make("textarea", { id: name, readonly: "", rows: String(rows), spellcheck: "false" });
  const button = make("button", { type: "button" }, words.copy);
  const outcome = make("span", { role: "status" });
  button.addEventListener("click", async () => {
    outcome.textContent = "";
    try {
      await navigator.clipboard.writeText(field.value);
      outcome.textContent = words.copied;
    } catch {
      // Insecure pages have no clipboard, and frames only where the host allows it.
      field.focus();
      field.select();
      outcome.textContent = words.refused;
    }
  });
  const element = make(
    "div",
    { class: "selftest-field" },
    make("label", { for: name }, words.label),
    field,
    make("p", { class: "selftest-actions" }, button, outcome),
  );
  return { element, field };
}
