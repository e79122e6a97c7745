// Steps through the changes of a comparison: "n" to the next, "p" to the previous.
import { isTyping } from './frame.js';
import './keys.js';

const main = document.querySelector('main.comparison');
const list = [...main.querySelectorAll('.list a')];
const changes = [...main.querySelectorAll('.change')];
const originals = main.querySelector('.originals');
const place = document.getElementById('change-place');
const stops = originals ? list.map((link) => link.hash) : changes.map((change) => `#${change.id}`);
let now = stops.indexOf(location.hash);

const show = () => {
  place.textContent = main.dataset.wordsPlace
    .replace('{0}', String(now + 1))
    .replace('{1}', String(stops.length));
  for (const link of list) {
    link.ariaCurrent = link.hash === stops[now] ? 'true' : null;
  }
};

/** Brings one of the changes in the text into view. */
const bringText = (hash) => {
  const change = document.getElementById(hash.slice(1));
  change.scrollIntoView({ block: 'center' });
  change.focus({ preventScroll: true });
};

/** Brings one into view in both originals. */
const openBoth = async () => {
  const { openOriginals } = await import('./originals.js');
  const number = (hash) => Number(hash.slice(2));
  const both = await openOriginals(originals, new Map(list.map(({ hash, dataset }) => [number(hash), dataset.kind])));
  return (hash) => {
    main.querySelector('.tools').scrollIntoView({ block: 'start' });
    both.bring(number(hash));
  };
};

let bring = bringText;

const go = (to) => {
  now = Math.min(stops.length - 1, Math.max(0, to));
  history.replaceState(null, '', stops[now]);
  list.find((link) => link.hash === stops[now])?.scrollIntoView({ block: 'nearest' });
  bring(stops[now]);
  show();
};

/** Whether the address leads to a change that is on this page; goes there if so. */
const follow = (address) => {
  const to = stops.indexOf(`#c${/(?:#c|\/changes\/)(\d+)/.exec(address)?.[1]}`);
  if (to >= 0) {
    go(to);
  }
  return to >= 0;
};

if (originals) {
  try {
    bring = await openBoth();
    originals.dataset.open = 'true';
    follow(location.hash);
  } catch (error) {
    console.warn('the originals cannot be shown', error);
    originals.textContent = originals.dataset.wordsFailed;
    stops.length = 0;
  }
}
if (place && stops.length > 0) {
  place.parentElement.hidden = false;
  document.getElementById('previous-change').addEventListener('click', () => go(now - 1));
  document.getElementById('next-change').addEventListener('click', () => go(now + 1));
  document.addEventListener('keydown', (event) => {
    if (!isTyping(event) && (event.key === 'n' || event.key === 'p')) {
      go(now + (event.key === 'n' ? 1 : -1));
    }
  });
  main.querySelectorAll('.list, .rail').forEach((links) => links.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && !event.ctrlKey && !event.metaKey && follow(link.getAttribute('href'))) {
      event.preventDefault();
    }
  }));
  addEventListener('hashchange', () => follow(location.hash));
  show();
}
