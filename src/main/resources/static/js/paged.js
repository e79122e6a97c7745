// A column that shows the pages of a document, with passages of it marked.
import { openDrawing } from './drawing.js';
import { openSheets } from './sheets.js';

/** By so much, in pixels, a mark reaches out to the left of its passage. */
const EDGE = 6;

/** `root` holds the pages and says what they are; `scroller` is what they are scrolled in. */
export const openPages = async (root, scroller) => {
  const { drawing, id } = root.dataset;
  return new Pages(openSheets(root, root.dataset, await openDrawing(drawing, id), scroller));
};

class Pages {
  #sheets;
  #marks = new Map();

  constructor(sheets) {
    this.#sheets = sheets;
  }

  mark({ ordinal, boxes = [], wordBoxes = [] }, kind) {
    const marks = boxes.map((box) => this.#sheets.lay(box, 'place')).filter(Boolean);
    marks.forEach((mark) => {
      mark.dataset.kind = kind;
    });
    wordBoxes.forEach((box) => {
      this.#sheets.lay(box, 'word')?.setAttribute('data-kind', kind);
    });
    this.#marks.set(ordinal, marks);
  }

  light(ordinal) {
    this.#marks.forEach((marks, of) => marks.forEach((mark) => mark.classList.toggle('lit', of === ordinal)));
  }

  /** Where a passage lies, in pixels of the column; its sides are those of its part on its first page. */
  span({ boxes = [] }) {
    const places = boxes.map((box) => this.#sheets.place(box)).filter(Boolean);
    return places.length > 0
      ? { ...places[0], left: places[0].left - EDGE, bottom: places.at(-1).bottom }
      : null;
  }
}
