// Comfort of the frame: "/" leads to the search box; the menu stays open where there is room.
import { csrf } from './csrf.js';

const box = document.getElementById('q');
const menu = document.querySelector('details.menu');
const wide = matchMedia('(min-width: 48rem)');

/** Whether a key belongs to what is being typed, to a dialog that is open, or to the browser. */
export const isTyping = (event) =>
  event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')
  || event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !isTyping(event)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

document.addEventListener('htmx:configRequest', (event) => Object.assign(event.detail.headers, csrf));

const fold = () => {
  menu.open = wide.matches;
  for (const side of document.querySelectorAll('aside > details')) {
    side.open = matchMedia('(min-width: 64rem)').matches;
  }
};
wide.addEventListener('change', fold);
fold();
