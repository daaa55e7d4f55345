/** Takes the reader to a part of the page: focus and sight. With a plain anchor some browsers only scroll. */

/** Focuses the heading of the element with this id, or the element itself where its heading takes no focus. */
export function jump(id: string): void {
  const target = document.getElementById(id);
  target?.querySelector<HTMLElement>("h2")?.focus();
  if (!target?.contains(document.activeElement)) target?.focus();
  target?.scrollIntoView();
}
