/** A file dropped anywhere while the dialogue is open: a drop that misses would make the browser leave the page, and all that was typed. */

import { useEffect } from "react";

/** `onFile` is the same function from render to render. Dragged text goes where it always goes. */
export function useDroppedFile(onFile: (file: File) => void): void {
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      onDrag(event);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener("dragover", onDrag);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDrag);
      window.removeEventListener("drop", onDrop);
    };
  }, [onFile]);
}
