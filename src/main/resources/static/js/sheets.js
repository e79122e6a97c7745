// The pages of a document, one under the other, each drawn when it comes near; what is lit or marked lies above.
const MOST_DRAWN = 8;
/** So many milliseconds a page has to be near until it is drawn: who scrolls past it does not want it. */
const PASSING = 120;

/**
 * Lays the pages out and has them drawn; `sizes` are "595x842 …" in points; by `recognised`, "3:96 …", OCR read page 3
 * and is sure by 96 in a hundred; the words name page {0}, and say {0} in a hundred.
 * `draw(sheet, index)` answers the elements that show a page, the lowest first; `scroller` is what they are scrolled
 * in, where that is not the window.
 */
export const openSheets = (root, { sizes, recognised = '', wordsPage, wordsRecognised }, draw, scroller = null) => {
  const sheets = sizes.split(' ').map((size, i) => sheet(size, wordsPage.replace('{0}', i + 1)));
  root.replaceChildren(...sheets.map(({ element }) => element));
  for (const told of recognised.split(' ').filter(Boolean)) {
    const [page, percent] = told.split(':');
    tell(sheets[page - 1], page, wordsRecognised.replace('{0}', percent));
  }
  new Drawing(sheets, draw).watch(scroller);
  return new Sheets(sheets);
};

const sheet = (size, label) => {
  const [width, height] = size.split('x').map(Number);
  const element = document.createElement('section');
  element.className = 'sheet';
  element.setAttribute('aria-label', label);
  element.style.aspectRatio = `${width} / ${height}`;
  return { element, width, height };
};

/** Says above a page where its text comes from. */
const tell = (sheet, page, words) => {
  const note = document.createElement('p');
  note.className = 'recognised';
  note.id = `recognised-${page}`;
  note.lang = document.documentElement.lang;
  note.textContent = words;
  sheet.element.before(note);
  sheet.element.setAttribute('aria-describedby', note.id);
  sheet.note = note;
};

class Drawing {
  #sheets;
  #draw;
  #drawn = new Map();
  #coming = new Map();
  #last = 0;

  constructor(sheets, draw) {
    this.#sheets = sheets;
    this.#draw = draw;
  }

  watch(scroller) {
    const near = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = this.#sheets.findIndex(({ element }) => element === target);
        clearTimeout(this.#coming.get(index));
        if (isIntersecting) {
          this.#coming.set(index, setTimeout(() => this.#drawNear(index), PASSING));
        }
      }
    }, { root: scroller, rootMargin: '60% 0px' });
    this.#sheets.forEach(({ element }) => near.observe(element));
  }

  async #drawNear(index) {
    if (this.#drawn.has(index)) {
      return;
    }
    const sheet = this.#sheets[index];
    this.#last = index;
    this.#drawn.set(index, []);
    try {
      const parts = await this.#draw(sheet, index);
      this.#drawn.set(index, parts);
      sheet.element.prepend(...parts);
      sheet.element.dataset.drawn = 'true';
      this.#forget(this.#last);
    } catch (error) {
      // The page stays blank, and is tried again when it comes near anew.
      this.#drawn.delete(index);
      console.warn(`page ${index + 1} cannot be drawn`, error);
    }
  }

  /** Pages far from the one that came near last give their memory back. */
  #forget(index) {
    const far = [...this.#drawn.keys()].sort((a, b) => Math.abs(b - index) - Math.abs(a - index));
    for (const other of far.slice(0, Math.max(0, this.#drawn.size - MOST_DRAWN))) {
      const { element } = this.#sheets[other];
      if (element.dataset.drawn) {
        this.#drawn.get(other).forEach((part) => part.remove());
        delete element.dataset.drawn;
        this.#drawn.delete(other);
      }
    }
  }
}

/** The page that stands at that height of the window. */
const pageAt = (sheets, height) => {
  let low = 0;
  let high = sheets.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sheets[middle].element.getBoundingClientRect().top <= height) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low + 1;
};

class Sheets {
  #sheets;
  #jumpedTo = -1;

  constructor(sheets) {
    this.#sheets = sheets;
  }

  get count() {
    return this.#sheets.length;
  }

  /** Tells the page that one scrolls to; a jump was for a page that may have stopped below that place. */
  follow(onPage) {
    let waiting = false;
    addEventListener('scroll', () => {
      if (!waiting) {
        waiting = true;
        setTimeout(() => {
          waiting = false;
          if (scrollY !== this.#jumpedTo) {
            this.#jumpedTo = -1;
            onPage(pageAt(this.#sheets, innerHeight / 3));
          }
        }, 120);
      }
    }, { passive: true });
  }

  toPage(number) {
    const { note, element } = this.#sheets[number - 1];
    (note ?? element).scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#jumpedTo = scrollY;
  }

  /** What is said above a page of where its text comes from. */
  origin(number) {
    return this.#sheets[number - 1]?.note?.textContent ?? '';
  }

  /** Lights a passage, and brings its first box to the upper third of the window. */
  light(passage) {
    this.#clear('lit');
    passage.boxes.forEach((box) => this.lay(box, 'lit'));
    const [page, , y] = passage.boxes[0] ?? [passage.page ?? 1, 0, 0];
    const { element, height } = this.#sheets[page - 1];
    const place = element.getBoundingClientRect();
    this.#scroll(place.top + (y / height) * place.height - innerHeight * 0.24);
  }

  mark(hits) {
    this.#clear('marked');
    hits.forEach((hit) => hit.boxes.forEach((box) => this.lay(box, 'marked')));
  }

  /** The element that is laid over a box; none where there is no such page. */
  lay([page, x, y, width, height], kind) {
    const on = this.#sheets[page - 1];
    if (!on) {
      return null;
    }
    const box = document.createElement('div');
    box.className = kind;
    box.style.left = `${(x / on.width) * 100}%`;
    box.style.top = `${(y / on.height) * 100}%`;
    box.style.width = `${(width / on.width) * 100}%`;
    box.style.height = `${(height / on.height) * 100}%`;
    on.element.append(box);
    return box;
  }

  /** Where a box lies in what the pages are scrolled in, in pixels; nothing where there is no such page. */
  place([page, x, y, width, height]) {
    const on = this.#sheets[page - 1];
    const scale = on ? on.element.offsetWidth / on.width : 0;
    return on && {
      top: on.element.offsetTop + y * scale,
      bottom: on.element.offsetTop + (y + height) * scale,
      left: on.element.offsetLeft + x * scale,
      right: on.element.offsetLeft + (x + width) * scale,
    };
  }

  #clear(kind) {
    for (const { element } of this.#sheets) {
      element.querySelectorAll(`.${kind}`).forEach((box) => box.remove());
    }
  }

  #scroll(by) {
    scrollBy({ top: by, behavior: 'instant' });
    this.#jumpedTo = scrollY;
  }
}
