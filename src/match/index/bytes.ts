const encoder = new TextEncoder();

/** Whether a text is its own UTF-8, a byte a unit. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Bytes that grow as they are written: unsigned varints, texts and single bytes. */
export class ByteWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#fit(1);
    this.#bytes[this.length++] = value;
  }

  /** Seven bits a byte, low first; the high bit says that another follows. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  append(more: Uint8Array): void {
    this.#fit(more.length);
    this.#bytes.set(more, this.length);
    this.length += more.length;
  }

  /**
   * A text as UTF-8; if `sized`, after the varint of its length. An encoder is asked only where it must be: what it gives for
   * each word fills a browser's memory.
   */
  text(text: string, sized = false): void {
    const encoded = isAscii(text) ? null : encoder.encode(text);
    if (sized) this.varint(encoded?.length ?? text.length);
    if (encoded !== null) {
      this.append(encoded);
      return;
    }
    this.#fit(text.length);
    for (let at = 0; at < text.length; at++) this.#bytes[this.length++] = text.charCodeAt(at);
  }

  /** Begins anew, in the room there is. */
  clear(): void {
    this.length = 0;
  }

  #fit(more: number): void {
    const needed = this.length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }

  /** What was written; a view, which the next `clear` gives over. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/** Reads bytes as a `ByteWriter` wrote them. Beyond the end there are zeros. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;
  end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.at = at;
    this.end = end;
  }

  get more(): boolean {
    return this.at < this.end;
  }

  varint(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  /** The next `length` bytes; a view. */
  take(length: number): Uint8Array {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
