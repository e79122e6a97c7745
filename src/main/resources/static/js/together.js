// Two columns that scroll together: what both have stands at the same height in both.

/** Scrolls of one move the other; `onScroll` is told of every move. */
export class Together {
  #left;
  #right;
  #anchors = [[0, 0]];
  #set = new Map();
  #apart = null;

  /** Whether the columns stand where they were brought, and nobody has scrolled since. */
  rests = false;

  constructor(left, right, onScroll) {
    this.#left = left;
    this.#right = right;
    for (const column of [left, right]) {
      column.addEventListener('scroll', () => {
        this.#follow(column);
        onScroll();
      }, { passive: true });
    }
  }

  /** `pairs` are heights, [left, right], that belong together; those out of order are left out. */
  anchor(pairs) {
    const ends = [this.#left.scrollHeight, this.#right.scrollHeight];
    this.#anchors = [[0, 0]];
    for (const pair of [...pairs, ends]) {
      if (pair.every((height, i) => height > this.#anchors.at(-1)[i])) {
        this.#anchors.push(pair);
      }
    }
  }

  /** Brings a height of each to the upper third; `apart` where these stand out of order. */
  bring(left, right, apart) {
    this.#scroll(this.#left, left - upperThird(this.#left));
    this.#scroll(this.#right, right - upperThird(this.#right));
    this.#apart = apart ? [this.#left.scrollTop, this.#right.scrollTop] : null;
    this.rests = true;
  }

  /** Carries the other column to where the left one stands. */
  align() {
    this.#carry(this.#left);
  }

  #follow(column) {
    // What a column was set to itself is no wish of the reader; browsers round it.
    if (Math.abs(column.scrollTop - (this.#set.get(column) ?? -9)) > 1.5) {
      this.#set.delete(column);
      this.rests = false;
      this.#carry(column);
    }
  }

  #carry(column) {
    const [own, others] = column === this.#left ? [0, 1] : [1, 0];
    const other = [this.#left, this.#right][others];
    const moved = this.#apart ? column.scrollTop - this.#apart[own] : Infinity;
    if (Math.abs(moved) < column.clientHeight / 2) {
      this.#scroll(other, this.#apart[others] + moved);
      return;
    }
    this.#apart = null;
    const eye = eyeOf(column);
    this.#scroll(other, this.#across(column.scrollTop + eye, own, others) - eye);
  }

  #scroll(column, to) {
    column.scrollTop = to;
    this.#set.set(column, column.scrollTop);
  }

  /** The height that belongs to another, between the two anchors around it. */
  #across(height, own, others) {
    let low = 0;
    let high = this.#anchors.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#anchors[middle][own] <= height) {
        low = middle;
      } else {
        high = middle;
      }
    }
    const [from, to] = [this.#anchors[low], this.#anchors[high]];
    const part = high > low ? (height - from[own]) / (to[own] - from[own]) : 0;
    return from[others] + part * (to[others] - from[others]);
  }
}

const upperThird = (column) => column.clientHeight / 3;

/** At which height one reads: the upper third, but the top at the top and the bottom at the bottom, so that both end together. */
const eyeOf = (column) => {
  const { scrollTop, scrollHeight, clientHeight } = column;
  const most = scrollHeight - clientHeight;
  if (most < clientHeight) {
    return most > 0 ? (clientHeight * scrollTop) / most : 0;
  }
  const third = upperThird(column);
  return Math.max(Math.min(scrollTop, third), clientHeight - (most - scrollTop));
};
