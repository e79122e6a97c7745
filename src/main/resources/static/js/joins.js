// The lines between two columns, from where a change stands in one to where it stands in the other.
const SVG = 'http://www.w3.org/2000/svg';
/** A line begins in the middle of a passage's first line of text, or nearly. */
const FIRST_LINE = 20;

/** `svg` lies over both columns. */
export class Joins {
  #svg;
  #left;
  #right;

  constructor(svg, left, right) {
    this.#svg = svg;
    this.#left = left;
    this.#right = right;
  }

  /** Draws those of the joined changes of which one end is in sight. */
  draw(joined) {
    const origin = this.#svg.getBoundingClientRect();
    const sides = [frame(this.#left, origin), frame(this.#right, origin)];
    this.#svg.replaceChildren(...joined
      .filter(({ left, right }) => inSight(left, this.#left) || inSight(right, this.#right))
      .flatMap((change) => lines(change, ...sides)));
  }
}

const inSight = ({ top, bottom }, { scrollTop, clientHeight }) =>
  bottom > scrollTop && top < scrollTop + clientHeight;

/** Where a column lies within the drawing, and how far it is scrolled. */
const frame = (column, origin) => {
  const { left, right } = column.getBoundingClientRect();
  return { start: left - origin.left, end: right - origin.left, down: column.scrollTop };
};

const lines = ({ kind, chosen, left, right }, before, after) => {
  const from = { x: left.point ? before.end : before.start + left.right, y: height(left) - before.down };
  const to = { x: right.point ? after.start : after.start + right.left, y: height(right) - after.down };
  const middle = (before.end + after.start) / 2;
  const path = shape('path', kind, chosen);
  path.setAttribute('d', `M ${from.x} ${from.y} H ${before.end} C ${middle} ${from.y} ${middle} ${to.y} ${after.start} ${to.y} H ${to.x}`);
  return [path, ...[[left, from], [right, to]].filter(([span]) => span.point).map(([, end]) => dot(end, kind))];
};

const height = ({ top, bottom }) => top + Math.min(FIRST_LINE, bottom - top) / 2;

const dot = ({ x, y }, kind) => {
  const circle = shape('circle', kind, false);
  circle.setAttribute('cx', x);
  circle.setAttribute('cy', y);
  circle.setAttribute('r', 3.5);
  return circle;
};

const shape = (name, kind, chosen) => {
  const element = document.createElementNS(SVG, name);
  element.dataset.kind = kind;
  element.classList.toggle('chosen', chosen);
  return element;
};
