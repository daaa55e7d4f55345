/** Puts a picture on the clipboard, to be pasted into a document or a message. */

/** False in browsers that take no pictures, and where the page is not served securely. */
export const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== "undefined" && typeof navigator.clipboard?.write === "function";

/**
 * Copies a PNG that may still be in the making: some browsers allow copying only in the very moment of the press.
 * Rejects where the browser does not allow it, and when the picture cannot be made.
 */
export const copyPicture = (png: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
