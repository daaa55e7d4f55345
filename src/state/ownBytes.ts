/** Numbers and texts as bytes, and bytes as characters that an address may have. The bytes end in a check: a code that was cut or changed is none. */

/** Bytes of the check. */
const CHECK = 2;

/** Fletcher's sum of the bytes: any byte that is changed, and any two that have changed places, give another one. */
function checkOf(bytes: readonly number[]): readonly [number, number] {
  let [sum, sums] = [1, 0];
  for (const byte of bytes) {
    sum = (sum + byte) % 255;
    sums = (sums + sum) % 255;
  }
  return [sum, sums];
}

/** Writes one thing after the other. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2^53 − 1, seven bits a byte, the lowest first; all but the last have the eighth bit. */
  number(value: number) {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
  }

  text(text: string) {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** All that was written and its check, in letters, digits, `-` and `_`. */
  sealed(): string {
    const bytes = [...this.#bytes, ...checkOf(this.#bytes)];
    const letters = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
    return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }
}

/** Reads in the order of writing. What is not there is NaN or an empty text, and then it is not at its end. */
export class ByteReader {
  readonly #bytes: readonly number[];
  #at = 0;

  private constructor(bytes: readonly number[]) {
    this.#bytes = bytes;
  }

  /** The bytes that `letters` are; null where they are none, or not as they were sealed. */
  static open(letters: string): ByteReader | null {
    if (!/^[\w-]+$/.test(letters)) return null;
    let binary: string;
    try {
      binary = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    } catch {
      return null;
    }
    const all = Array.from(binary, (letter) => letter.charCodeAt(0));
    const bytes = all.slice(0, -CHECK);
    const [sum, sums] = checkOf(bytes);
    const isSealed = all.length > CHECK && all.at(-2) === sum && all.at(-1) === sums;
    return isSealed ? new ByteReader(bytes) : null;
  }

  /** NaN where there is none, or one that is too large to be told from its neighbour. */
  number(): number {
    let [value, weight] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || weight > Number.MAX_SAFE_INTEGER) return this.#lost();
      value += (byte % 128) * weight;
      weight *= 128;
      if (byte < 128) return Number.isSafeInteger(value) ? value : this.#lost();
    }
  }

  text(): string {
    const length = this.number();
    const end = this.#at + length;
    // Also where the length itself was lost.
    if (!(end <= this.#bytes.length)) return this.#lostText();
    const bytes = Uint8Array.from(this.#bytes.slice(this.#at, end));
    this.#at = end;
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return this.#lostText();
    }
  }

  /** Whether everything was there, and is read. */
  isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Nothing is read any more after what could not be. */
  #lost(): number {
    this.#at = Number.POSITIVE_INFINITY;
    return Number.NaN;
  }

  #lostText(): string {
    this.#lost();
    return "";
  }
}
