// Steps through the changes of a comparison: "n" to the next, "p" to the previous.
import { isTyping } from './frame.js';
import './keys.js';

const main = document.querySelector('main.comparison');
const changes = [...main.querySelectorAll('.change')];
const place = document.getElementById('change-place');
let now = changes.findIndex((change) => '#' + change.id === location.hash);

const show = () => {
  place.textContent = main.dataset.wordsPlace
    .replace('{0}', String(now + 1))
    .replace('{1}', String(changes.length));
};

const go = (step) => {
  if (changes.length === 0) {
    return;
  }
  now = Math.min(changes.length - 1, Math.max(0, now + step));
  const change = changes[now];
  history.replaceState(null, '', '#' + change.id);
  change.scrollIntoView({ block: 'center' });
  change.focus({ preventScroll: true });
  show();
};

if (place && changes.length > 0) {
  place.parentElement.hidden = false;
  document.getElementById('previous-change').addEventListener('click', () => go(-1));
  document.getElementById('next-change').addEventListener('click', () => go(1));
  document.addEventListener('keydown', (event) => {
    if (!isTyping(event) && !event.ctrlKey && !event.metaKey && (event.key === 'n' || event.key === 'p')) {
      go(event.key === 'n' ? 1 : -1);
    }
  });
  addEventListener('hashchange', () => {
    now = changes.findIndex((change) => '#' + change.id === location.hash);
    show();
  });
  show();
}
