// A document whose text is set: stretches of it are fetched as they are wanted.

/** `root` holds the text; `id` names the document. */
export class SetText {
  #root;
  #id;
  #hits = [];

  constructor(root, id) {
    this.#root = root;
    this.#id = id;
    document.body.addEventListener('htmx:afterSettle', () => this.#draw());
  }

  get count() {
    return 0;
  }

  toPage() {}

  origin() {
    return '';
  }

  async light(passage) {
    if (!this.#find(passage.ordinal)) {
      await this.#fetch(passage.ordinal);
    }
    this.#root.querySelectorAll('.lit').forEach((lit) => lit.classList.remove('lit'));
    const lit = this.#find(passage.ordinal);
    lit?.classList.add('lit');
    if (lit) {
      scrollBy({ top: lit.getBoundingClientRect().top - innerHeight * 0.24, behavior: 'instant' });
    }
  }

  mark(hits) {
    this.#root.querySelectorAll('mark').forEach((mark) => mark.replaceWith(mark.textContent));
    this.#root.querySelectorAll('[data-marked]').forEach((passage) => {
      passage.normalize();
      delete passage.dataset.marked;
    });
    this.#hits = hits;
    this.#draw();
  }

  #find(ordinal) {
    return document.getElementById(`p${ordinal}`);
  }

  async #fetch(ordinal) {
    const answer = await fetch(`/documents/${this.#id}/text?at=${ordinal}`);
    this.#root.innerHTML = await answer.text();
    globalThis.htmx?.process(this.#root);
    this.#draw();
  }

  #draw() {
    for (const { ordinal, marks } of this.#hits) {
      const passage = this.#find(ordinal);
      if (passage && !passage.dataset.marked) {
        passage.dataset.marked = 'true';
        [...marks].reverse().forEach(([start, end]) => wrap(passage, start, end));
      }
    }
  }
}

/** Marks characters of a passage; the cells of a row are one tab apart. */
export const wrap = (passage, start, end) => {
  const cells = passage.cells ? [...passage.cells] : [passage];
  let offset = 0;
  for (const cell of cells) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    for (const text of texts) {
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, text.length);
      offset += text.length;
      if (from < to) {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        range.surroundContents(document.createElement('mark'));
      }
    }
    offset += 1;
  }
};
