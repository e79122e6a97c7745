// The original of a PDF, page under page, drawn when it comes near; what is lit or marked lies above.
import * as pdfjs from '/webjars/pdfjs-dist/build/pdf.min.mjs';

const LIBRARY = '/webjars/pdfjs-dist/';
const MOST_DRAWN = 8;
const MOST_PIXELS = 12_000_000;

pdfjs.GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;

/** Opens the original at `url`; `sizes` are "595x842 …" in points, `label` names page {0}. */
export const openSheets = async (root, url, sizes, label, onPage) => {
  const sheets = sizes.split(' ').map((size, i) => sheet(size, label.replace('{0}', i + 1)));
  root.replaceChildren(...sheets.map(({ element }) => element));
  const original = await pdfjs.getDocument({
    url,
    cMapUrl: `${LIBRARY}cmaps/`,
    standardFontDataUrl: `${LIBRARY}standard_fonts/`,
    wasmUrl: `${LIBRARY}wasm/`,
    iccUrl: `${LIBRARY}iccs/`,
    isEvalSupported: false,
    // A font that is not quite right is drawn all the same; nobody reads the console for it.
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Only the parts of the file that the pages in sight need are fetched.
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: 131_072,
  }).promise;
  const drawing = new Drawing(original, sheets);
  drawing.watch();
  followPage(sheets, onPage);
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

class Drawing {
  #original;
  #sheets;
  #drawn = new Map();

  constructor(original, sheets) {
    this.#original = original;
    this.#sheets = sheets;
  }

  watch() {
    const near = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) {
          this.#draw(this.#sheets.findIndex(({ element }) => element === entry.target));
        }
      }
    }, { rootMargin: '60% 0px' });
    this.#sheets.forEach(({ element }) => near.observe(element));
  }

  async #draw(index) {
    if (this.#drawn.has(index)) {
      return;
    }
    const { element } = this.#sheets[index];
    this.#drawn.set(index, element);
    this.#forget(index);
    const page = await this.#original.getPage(index + 1);
    const natural = page.getViewport({ scale: 1 });
    const shown = element.clientWidth / natural.width;
    const sharp = Math.min(
      shown * Math.max(devicePixelRatio, 1.5),
      Math.sqrt(MOST_PIXELS / (natural.width * natural.height)));
    const viewport = page.getViewport({ scale: sharp });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute('aria-hidden', 'true');
    await page.render({ canvas, viewport }).promise;
    element.prepend(canvas);
    await this.#layText(page, element, page.getViewport({ scale: shown }), shown);
    element.dataset.drawn = 'true';
  }

  /** The page's own text, unseen above the picture, so that it can be selected and read aloud. */
  async #layText(page, element, viewport, scale) {
    const layer = document.createElement('div');
    layer.className = 'letters';
    layer.style.setProperty('--total-scale-factor', scale);
    layer.style.setProperty('--scale-factor', scale);
    const text = new pdfjs.TextLayer({
      textContentSource: page.streamTextContent(), container: layer, viewport,
    });
    await text.render();
    element.append(layer);
  }

  /** Pages far from the one just drawn give their memory back. */
  #forget(index) {
    const far = [...this.#drawn.keys()].sort((a, b) => Math.abs(b - index) - Math.abs(a - index));
    for (const other of far.slice(0, Math.max(0, this.#drawn.size - MOST_DRAWN))) {
      const element = this.#drawn.get(other);
      if (element.dataset.drawn) {
        element.querySelectorAll('canvas, .letters').forEach((part) => part.remove());
        delete element.dataset.drawn;
        this.#drawn.delete(other);
      }
    }
  }
}

const followPage = (sheets, onPage) => {
  let waiting = false;
  addEventListener('scroll', () => {
    if (!waiting) {
      waiting = true;
      setTimeout(() => {
        waiting = false;
        onPage(pageAt(sheets, innerHeight / 3));
      }, 120);
    }
  }, { passive: true });
};

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

  constructor(sheets) {
    this.#sheets = sheets;
  }

  get count() {
    return this.#sheets.length;
  }

  toPage(number) {
    this.#scroll(this.#sheets[number - 1].element.getBoundingClientRect().top - 72);
  }

  /** Lights a passage, and brings its first box to the upper third of the window. */
  light(passage) {
    this.#clear('lit');
    passage.boxes.forEach((box) => this.#lay(box, 'lit'));
    const [page, , y] = passage.boxes[0] ?? [passage.page ?? 1, 0, 0];
    const { element, height } = this.#sheets[page - 1];
    const place = element.getBoundingClientRect();
    this.#scroll(place.top + (y / height) * place.height - innerHeight * 0.24);
  }

  mark(hits) {
    this.#clear('marked');
    hits.forEach((hit) => hit.boxes.forEach((box) => this.#lay(box, 'marked')));
  }

  #lay([page, x, y, width, height], kind) {
    const on = this.#sheets[page - 1];
    if (!on) {
      return;
    }
    const box = document.createElement('div');
    box.className = kind;
    box.style.left = `${(x / on.width) * 100}%`;
    box.style.top = `${(y / on.height) * 100}%`;
    box.style.width = `${(width / on.width) * 100}%`;
    box.style.height = `${(height / on.height) * 100}%`;
    on.element.append(box);
  }

  #clear(kind) {
    for (const { element } of this.#sheets) {
      element.querySelectorAll(`.${kind}`).forEach((box) => box.remove());
    }
  }

  #scroll(by) {
    scrollBy({ top: by, behavior: 'instant' });
  }
}
