// A column that shows the text of a document as it runs, with passages of it marked; it is fetched as it comes near.
import { wrap } from './settext.js';

/** As many passages as the server sets at once. */
const STRETCH = 200;
/** A guess at the height of a passage that was not fetched yet, in pixels. */
const ROUGH = 64;

export class RunningText {
  #id;
  #stretches = [];
  #passages = new Map();
  #marks = new Map();
  #lit = 0;

  constructor(root, scroller) {
    this.#id = root.dataset.id;
    const count = Number(root.dataset.passages);
    for (let from = 1; from <= count; from += STRETCH) {
      this.#stretches.push(stretch(from, Math.min(STRETCH, count - from + 1)));
    }
    root.classList.add('set');
    root.replaceChildren(...this.#stretches.map(({ element }) => element));
    const near = new IntersectionObserver((entries) => {
      for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
        near.unobserve(target);
        this.#fetch(this.#stretches.find(({ element }) => element === target))
          .catch(() => near.observe(target));
      }
    }, { root: scroller, rootMargin: '100% 0px' });
    this.#stretches.forEach(({ element }) => near.observe(element));
  }

  mark({ ordinal, words = [] }, kind) {
    this.#marks.set(ordinal, { words, kind });
    this.#draw(ordinal);
  }

  light(ordinal) {
    this.#passages.get(this.#lit)?.classList.remove('lit');
    this.#lit = ordinal;
    this.#passages.get(ordinal)?.classList.add('lit');
  }

  /** Where a passage lies, in pixels of the column; a guess where it was not fetched yet. */
  span({ ordinal }) {
    const passage = this.#passages.get(ordinal);
    const within = this.#stretches[Math.floor((ordinal - 1) / STRETCH)];
    if (!passage && !within) {
      return null;
    }
    return passage ? edges(passage) : within.guess(ordinal);
  }

  async #fetch({ element, from }) {
    const answer = await fetch(`/documents/${this.#id}/text?at=${from}`);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const text = document.createElement('template');
    text.innerHTML = await answer.text();
    text.content.querySelectorAll('.further').forEach((further) => further.remove());
    for (const passage of text.content.querySelectorAll('.passage')) {
      this.#passages.set(Number(passage.id.slice(1)), passage);
      // The other column has passages of the same numbers.
      passage.removeAttribute('id');
    }
    element.style.minHeight = '';
    element.replaceChildren(text.content);
    this.#marks.forEach((_, ordinal) => this.#draw(ordinal));
    this.light(this.#lit);
  }

  #draw(ordinal) {
    const passage = this.#passages.get(ordinal);
    const { words, kind } = this.#marks.get(ordinal);
    if (passage && !passage.dataset.kind) {
      passage.dataset.kind = kind;
      passage.classList.add('place');
      [...words].reverse().forEach(([start, end]) => wrap(passage, start, end));
    }
  }
}

const stretch = (from, count) => {
  const element = document.createElement('div');
  element.style.minHeight = `${count * ROUGH}px`;
  const guess = (ordinal) => {
    const { top, bottom, ...sides } = edges(element);
    const height = (bottom - top) / count;
    return { top: top + (ordinal - from) * height, bottom: top + (ordinal - from + 1) * height, ...sides };
  };
  return { element, from, guess };
};

/** Of an element, as the column scrolls it. */
const edges = (element) => {
  const column = element.closest('.original');
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const { top: origin, left: side } = column.getBoundingClientRect();
  const down = column.scrollTop - origin - column.clientTop;
  return { top: top + down, bottom: bottom + down, left: left - side, right: right - side };
};
