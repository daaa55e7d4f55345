/** What React hears of the pointer on the page, and that everything else reaches it. */

import { act, fireEvent, screen } from "@testing-library/react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { withoutHover } from "../../src/ui/withoutHover.ts";

test("React hears presses and keys but nothing of the pointer's way, and whoever listens by himself hears all", () => {
  const container = document.body.appendChild(document.createElement("div"));
  const heard = vi.fn();
  const told = (event: { readonly type: string }) => heard(event.type);
  const root = withoutHover(container, () => createRoot(container));
  act(() =>
    root.render(
      <button
        type="button"
        onClick={told}
        onKeyDown={told}
        onPointerDown={told}
        onPointerMove={told}
        onMouseEnter={told}
      >
        Skåne
      </button>,
    ),
  );
  const own = vi.fn();
  container.addEventListener("pointermove", own);
  const button = screen.getByRole("button", { name: "Skåne" });
  fireEvent.mouseOver(button);
  fireEvent.pointerMove(button);
  expect(heard).not.toHaveBeenCalled();
  expect(own).toHaveBeenCalledOnce();
  fireEvent.pointerDown(button);
  fireEvent.keyDown(button);
  fireEvent.click(button);
  expect(heard.mock.calls.flat()).toEqual(["pointerdown", "keydown", "click"]);
  act(() => root.unmount());
  container.remove();
});
