// Both originals of a comparison, side by side: what changed is marked in each and joined by a line.
import { Joins } from './joins.js';
import { openPages } from './paged.js';
import { RunningText } from './running.js';
import { Together } from './together.js';

const fetched = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer;
};

/** `root` holds two columns and the drawing over them; `kinds` says of which kind each change is that is shown. */
export const openOriginals = async (root, kinds) => {
  const scrollers = [...root.querySelectorAll('.original')];
  const [places, ...columns] = await Promise.all([
    fetched(root.dataset.places).then((answer) => answer.json()),
    ...scrollers.map(openColumn),
  ]);
  return new Originals(root, scrollers, columns, places.pairs, kinds);
};

const openColumn = async (scroller) => {
  const answer = await fetched(scroller.dataset.of);
  scroller.innerHTML = await answer.text();
  const root = scroller.firstElementChild;
  try {
    return root.dataset.sizes ? await openPages(root, scroller) : new RunningText(root, scroller);
  } catch (error) {
    console.warn('the original cannot be drawn', error);
    return new RunningText(root, scroller);
  }
};

class Originals {
  #turns = document.getElementsByName('turn');
  #columns;
  #pairs;
  #kinds;
  #together;
  #joins;
  #joined = [];
  #chosen = null;
  #waiting = false;

  constructor(root, scrollers, columns, pairs, kinds) {
    this.#columns = columns;
    this.#pairs = pairs;
    this.#kinds = kinds;
    this.#together = new Together(...scrollers, () => this.#drawSoon());
    this.#joins = new Joins(root.querySelector('svg'), ...scrollers);
    this.#mark();
    const resized = new ResizeObserver(() => this.#measure());
    scrollers.forEach((scroller) => resized.observe(scroller.firstElementChild));
    resized.observe(root);
    this.#measure();
  }

  /** Brings a change into view in both columns. */
  bring(number) {
    this.#chosen = this.#joined.find((change) => change.number === number) ?? null;
    const { places, left, right, moved } = this.#chosen;
    this.#columns.forEach((column, i) => column.light(places[i]?.ordinal ?? 0));
    this.#together.bring(left.top, right.top, moved);
    this.#turnTo(places);
    this.#drawSoon();
  }

  /** Where one column is shown at a time, shows one that has the change. */
  #turnTo(places) {
    this.#turns.forEach((turn, i) => {
      turn.checked = places[i] && (turn.checked || !places[1 - i]);
    });
  }

  #mark() {
    for (const { number, left, right } of this.#pairs.filter((pair) => this.#kinds.has(pair.number))) {
      [left, right].forEach((place, i) => place && this.#columns[i].mark(place, this.#kinds.get(number)));
    }
  }

  /** Where everything stands now: after a page was turned to another width, or further text came. */
  #measure() {
    const known = [0, 0];
    const spans = this.#pairs.map(({ moved, left, right }) => [left, right].map((place, i) => {
      const span = place && this.#columns[i].span(place);
      if (span && !moved) {
        known[i] = span.bottom;
      }
      return span ?? { top: known[i], bottom: known[i], point: true };
    }));
    this.#together.anchor(spans
      .filter((pair, i) => !this.#pairs[i].moved && pair.every(({ point }) => !point))
      .flatMap(([left, right]) => [[left.top, right.top], [left.bottom, right.bottom]]));
    this.#joined = this.#pairs
      .map(({ number, moved, left, right }, i) => ({
        number, moved, kind: this.#kinds.get(number), places: [left, right], left: spans[i][0], right: spans[i][1],
      }))
      .filter(({ kind }) => kind);
    if (this.#chosen && this.#together.rests) {
      this.bring(this.#chosen.number);
    }
    this.#drawSoon();
  }

  #drawSoon() {
    if (!this.#waiting) {
      this.#waiting = true;
      requestAnimationFrame(() => {
        this.#waiting = false;
        this.#joins.draw(this.#joined.map((change) =>
          ({ ...change, chosen: change.number === this.#chosen?.number })));
      });
    }
  }
}
