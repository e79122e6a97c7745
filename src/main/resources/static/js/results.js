// Comfort of a result: keys move through the hits; a part that is exchanged keeps its place.
import { isTyping } from './frame.js';
import './keys.js';

const STEPS = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };
const told = document.getElementById('told');

const hitOf = (element) => element?.closest('.hit')?.querySelector('a.open-hit');

/** Arrows move boxes, menus and suggestions elsewhere; here they move once one is among the hits, or nowhere. */
const isMeant = (event) =>
  !isTyping(event) && (event.key.length === 1 || event.target === document.body || hitOf(event.target));

document.addEventListener('keydown', (event) => {
  const step = STEPS[event.key];
  const hits = [...document.querySelectorAll('a.open-hit')];
  if (!step || hits.length === 0 || !isMeant(event)) {
    return;
  }
  event.preventDefault();
  const at = hits.indexOf(hitOf(document.activeElement));
  const next = at < 0 && step < 0 ? hits.length - 1 : at + step;
  hits[Math.min(Math.max(next, 0), hits.length - 1)].focus();
});

const folds = () => [...document.querySelectorAll('#found details[id]')];
let kept = () => {};

/**
 * What was folded stays folded, and the focus where it was: in what is folded when it comes, no focus can be.
 * Who asked for more passages stands at the first of them.
 */
document.addEventListener('htmx:beforeSwap', ({ detail: { requestConfig } }) => {
  const open = new Map(folds().map((fold) => [fold.id, fold.open]));
  const focused = document.activeElement.id;
  const further = requestConfig.elt.closest('.passages > li');
  const list = further?.closest('.hit');
  const place = further ? [...further.parentElement.children].indexOf(further) : -1;
  kept = () => {
    folds().filter(({ id }) => open.has(id)).forEach((fold) => { fold.open = open.get(fold.id); });
    if (focused && document.activeElement === document.body) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
    list?.querySelectorAll('.passages > li > a')[place]?.focus({ preventScroll: true });
  };
});
document.addEventListener('htmx:afterSwap', ({ detail: { requestConfig } }) => {
  kept();
  if (requestConfig.elt.id === 'facets') {
    tell(document.getElementById('count').textContent, false);
  }
});

/** Said aloud; seen only where something is wrong. */
const tell = (words, wrong) => {
  told.textContent = words;
  told.classList.toggle('unseen', !wrong);
};
for (const failure of ['htmx:responseError', 'htmx:sendError']) {
  document.addEventListener(failure, () => tell(document.getElementById('main').dataset.wordsFailed, true));
}
