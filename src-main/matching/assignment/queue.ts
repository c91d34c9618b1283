/** Items 0 to `size` − 1 waiting by a key that may be lowered while they wait; the lowest comes out first. A binary heap. */
export class Queue {
  readonly #key: Float64Array
  readonly #items: Int32Array
  readonly #placeOf: Int32Array
  #length = 0

  constructor(size: number) {
    this.#key = new Float64Array(size)
    this.#items = new Int32Array(size)
    this.#placeOf = new Int32Array(size).fill(-1)
  }

  /** The lowest key; infinite when nothing waits. */
  get lowest(): number {
    return this.#length === 0 ? Infinity : this.#key[this.#items[0]]
  }

  /** Puts an item in, or lowers its key. */
  put(item: number, key: number): void {
    this.#key[item] = key
    const waits = this.#placeOf[item]
    this.#rise(waits === -1 ? this.#length++ : waits, item, key)
  }

  /** Takes out the item with the lowest key; there must be one. */
  take(): number {
    const first = this.#items[0]
    this.#placeOf[first] = -1
    this.#length--
    if (this.#length > 0) this.#sink(this.#items[this.#length])
    return first
  }

  clear(): void {
    for (let place = 0; place < this.#length; place++) this.#placeOf[this.#items[place]] = -1
    this.#length = 0
  }

  #rise(from: number, item: number, key: number): void {
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const other = this.#items[above]
      if (this.#key[other] <= key) break
      this.#settle(place, other)
      place = above
    }
    this.#settle(place, item)
  }

  #sink(item: number): void {
    const key = this.#key[item]
    let place = 0
    for (let below = 1; below < this.#length; below = 2 * place + 1) {
      const right = below + 1
      const lower = right < this.#length && this.#keyAt(right) < this.#keyAt(below) ? right : below
      if (this.#keyAt(lower) >= key) break
      this.#settle(place, this.#items[lower])
      place = lower
    }
    this.#settle(place, item)
  }

  #keyAt(place: number): number {
    return this.#key[this.#items[place]]
  }

  #settle(place: number, item: number): void {
    this.#items[place] = item
    this.#placeOf[item] = place
  }
}
