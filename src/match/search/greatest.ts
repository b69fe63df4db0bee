/** The greatest `count` scores seen so far; `least` is the smallest of them, 0 while there are fewer. */
export class Greatest {
  readonly #heap: Float64Array;
  #size = 0;

  constructor(count: number) {
    this.#heap = new Float64Array(count);
  }

  get least(): number {
    return this.#size < this.#heap.length ? 0 : (this.#heap[0] ?? 0);
  }

  add(score: number): void {
    const heap = this.#heap;
    if (this.#size < heap.length) {
      let i = this.#size++;
      for (let up = (i - 1) >> 1; i > 0 && (heap[up] ?? 0) > score; up = (i - 1) >> 1) {
        heap[i] = heap[up] ?? 0;
        i = up;
      }
      heap[i] = score;
    } else if (score > (heap[0] ?? 0)) {
      let i = 0;
      for (;;) {
        let down = 2 * i + 1;
        if (down + 1 < heap.length && (heap[down + 1] ?? 0) < (heap[down] ?? 0)) down++;
        if (down >= heap.length || (heap[down] ?? 0) >= score) break;
        heap[i] = heap[down] ?? 0;
        i = down;
      }
      heap[i] = score;
    }
  }
}
