/** The keys of the combobox: those of the library for the list, and here what opens and closes it. */

import Combobox from "@github/combobox-nav";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

interface Parts {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether the field was pressed before there was a list. */
  readonly pressed: RefObject<boolean>;
  readonly list: RefObject<HTMLElement | null>;
  readonly popup: RefObject<HTMLElement | null>;
}

interface Popup {
  readonly open: boolean;
  /** What the list holds: another object whenever it changes. Null: nothing. */
  readonly found: object | null;
  readonly setOpen: (open: boolean) => void;
  /** Gets what is in the field, whenever that changes. */
  readonly onText: (text: string) => void;
}

/** The list by keys: Enter takes the first option unless the arrows have left it. */
function useListKeys({ input, list }: Pick<Parts, "input" | "list">, { open, found }: Popup) {
  const keys = useRef<Combobox>(null);
  const active = open && found !== null;
  useLayoutEffect(() => {
    if (!active || !input.current || !list.current) return;
    const combobox = new Combobox(input.current, list.current, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: "active",
      scrollIntoViewOptions: { block: "nearest" },
    });
    combobox.start();
    keys.current = combobox;
    // Not `destroy`: the field is a combobox before and after.
    return () => combobox.stop();
  }, [active, input, list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has another first option
  useLayoutEffect(() => {
    if (active) keys.current?.resetSelection();
  }, [active, found]);
}

/** Typing, a click and the arrow down open the popup; Esc, and whoever leaves field and popup, close it. Esc once more empties the field. */
export function useCombobox(parts: Parts, state: Popup) {
  const { input, pressed, popup } = parts;
  const { open, setOpen, onText } = state;
  useListKeys(parts, state);

  // What was typed, or asked for by a press, while the code was on its way.
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    onText(field.value);
    if ((field.value !== "" || pressed.current) && document.activeElement === field) setOpen(true);
  }, [input, pressed, onText, setOpen]);

  useEffect(() => {
    const field = input.current;
    const box = popup.current;
    if (!field || !box) return;
    const isInside = (place: EventTarget | null) =>
      place === field || (place instanceof Node && box.contains(place));
    const onInput = () => {
      onText(field.value);
      setOpen(true);
    };
    const onClick = () => setOpen(true);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "ArrowDown" && !open) setOpen(true);
      if (event.key !== "Escape" || event.isComposing) return;
      if (open) {
        setOpen(false);
        field.focus();
      } else {
        field.value = "";
        onText("");
      }
    };
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (!isInside(relatedTarget)) setOpen(false);
    };
    // A press in the popup leaves the focus in the field.
    const onMouseDown = (event: Event) => event.preventDefault();
    const onPress = ({ target }: PointerEvent) => {
      if (!isInside(target)) setOpen(false);
    };
    field.addEventListener("input", onInput);
    field.addEventListener("click", onClick);
    box.addEventListener("mousedown", onMouseDown);
    for (const part of [field, box]) {
      part.addEventListener("keydown", onKeyDown);
      part.addEventListener("focusout", onLeave);
    }
    // A touch on what takes no focus leaves it in the field.
    if (open) document.addEventListener("pointerdown", onPress);
    return () => {
      field.removeEventListener("input", onInput);
      field.removeEventListener("click", onClick);
      box.removeEventListener("mousedown", onMouseDown);
      for (const part of [field, box]) {
        part.removeEventListener("keydown", onKeyDown);
        part.removeEventListener("focusout", onLeave);
      }
      document.removeEventListener("pointerdown", onPress);
    };
  }, [open, input, popup, setOpen, onText]);
}
