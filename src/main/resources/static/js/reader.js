// The reading page: which passage is lit, which hit one stands at, and the address that says so.
import { openDrawing } from './drawing.js';
import { isTyping } from './frame.js';
import './keys.js';
import { SetText } from './settext.js';

const main = document.querySelector('main.document');
const { id, title, sizes, drawing, page: asked } = main.dataset;
const api = `/api/v1/documents/${id}`;
const MOST_HITS = 5_000;
const PART = 100;

const element = (name) => document.getElementById(name);
const json = async (url) => {
  const answer = await fetch(url, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
};

let query = new URLSearchParams(location.search).get('q') ?? '';
let hits = [];
let total = 0;
let lit = null;
let page = Number(asked);

const parts = new Map();

/** A passage as it is stored; they are fetched a hundred at a time. */
const passage = async (ordinal) => {
  const part = Math.floor((ordinal - 1) / PART);
  if (!parts.has(part)) {
    parts.set(part, json(`${api}/passages?page=${part}&size=${PART}`));
  }
  return (await parts.get(part)).items[(ordinal - 1) % PART];
};

const openSurface = async () => {
  if (!sizes) {
    return new SetText(element('set'), id);
  }
  try {
    const draw = await openDrawing(drawing, id);
    const { openSheets } = await import('./sheets.js');
    const sheets = openSheets(element('sheets'), main.dataset, draw);
    sheets.follow(turned);
    return sheets;
  } catch (error) {
    console.warn('the original cannot be drawn', error);
    element('told').textContent = main.dataset.wordsFailed;
    const set = element('sheets');
    set.className = 'set';
    set.replaceChildren();
    return new SetText(set, id);
  }
};

const address = () => {
  const place = sizes ? `/documents/${id}/pages/${page}` : `/documents/${id}`;
  const asks = new URLSearchParams();
  if (query) {
    asks.set('q', query);
  }
  const stands = lit && (!sizes || lit.page === page);
  if (stands && !sizes) {
    asks.set('at', lit.ordinal);
  }
  const text = asks.size > 0 ? `?${asks}` : '';
  return `${place}${text}${stands ? `#p${lit.ordinal}` : ''}`;
};

const follow = () => history.replaceState(null, '', address());

/** Another page has come into sight. */
const turned = (number) => {
  if (number !== page) {
    page = number;
    follow();
    showPage();
  }
};

const showPage = () => {
  if (surface.count > 0) {
    element('page-place').textContent = `${page} / ${surface.count}`;
    element('previous-page').href = `/documents/${id}/pages/${Math.max(page - 1, 1)}`;
    element('next-page').href = `/documents/${id}/pages/${Math.min(page + 1, surface.count)}`;
  }
};

const toPage = (number) => {
  const there = Math.min(Math.max(number, 1), surface.count);
  surface.toPage(there);
  turned(there);
};

const light = async (ordinal) => {
  const found = await passage(ordinal);
  if (found) {
    lit = found;
    page = found.page ?? page;
    await surface.light(found);
    follow();
    showPage();
    showHit();
    cite(found);
  }
};

const cite = ({ section, page: on, address: cited }) => {
  const path = section.map((heading) => heading.replace(/[。：:；;]$/u, ''));
  const where = on ? main.dataset.wordsWhere.replace('{0}', on) : '';
  element('citation').textContent = [`《${title}》`, ...path, where].filter(Boolean).join('，');
  element('origin').textContent = surface.origin(on);
  element('address').href = `/passages/${cited}`;
  document.querySelector('.cite').hidden = false;
};

const copy = async () => {
  if (lit) {
    await navigator.clipboard.writeText(`${element('citation').textContent}\n${element('address').href}`);
    element('told').textContent = main.dataset.wordsCopied;
  }
};

const hitsOf = (asked, part) =>
  json(`${api}/search?q=${encodeURIComponent(asked)}&page=${part}&size=${PART}`);

const showHits = () => {
  surface.mark(hits);
  countInOutline();
  showHit();
};

/** The first hits are waited for; where there are many, the others follow while one reads. */
const search = async () => {
  hits = [];
  total = 0;
  let told = '';
  if (query.trim()) {
    try {
      const first = await hitsOf(query, 0);
      hits = first.items;
      total = first.total;
      told = total === 0 ? main.dataset.wordsNone : '';
      others(query);
    } catch {
      told = main.dataset.wordsUnreadable;
    }
  }
  element('told').textContent = told;
  showHits();
};

const others = async (asked) => {
  for (let part = 1; part * PART < Math.min(total, MOST_HITS); part += 1) {
    const more = await hitsOf(asked, part);
    if (asked !== query) {
      return;
    }
    hits.push(...more.items);
  }
  if (total > PART) {
    showHits();
  }
};

const showHit = () => {
  const pair = document.querySelector('.hits-pair');
  pair.hidden = hits.length === 0;
  const at = hits.findIndex((hit) => hit.ordinal === lit?.ordinal);
  element('hit-place').textContent = `${at < 0 ? '–' : at + 1} / ${total}`;
  element('hit-place').setAttribute('aria-label',
    main.dataset.wordsHit.replace('{0}', at < 0 ? '–' : at + 1).replace('{1}', total));
};

/** The next hit after what is lit, or after the top of the page in sight; around the end. */
const stepHit = (step) => {
  if (hits.length === 0) {
    return;
  }
  const after = (hit) => (lit ? hit.ordinal > lit.ordinal : (hit.page ?? 1) >= page);
  const before = (hit) => (lit ? hit.ordinal < lit.ordinal : (hit.page ?? 1) < page);
  const next = step > 0 ? hits.find(after) ?? hits[0] : hits.findLast(before) ?? hits.at(-1);
  light(next.ordinal);
};

/** Each heading says how many hits stand under it, down to the next of its level. */
const countInOutline = () => {
  const headings = [...document.querySelectorAll('.outline a')];
  headings.forEach((heading, i) => {
    const from = Number(heading.dataset.ordinal);
    const end = headings.slice(i + 1).find((next) => next.dataset.level <= heading.dataset.level);
    const to = end ? Number(end.dataset.ordinal) : Infinity;
    const count = hits.filter((hit) => hit.ordinal >= from && hit.ordinal < to).length;
    heading.querySelector('.number')?.remove();
    if (count > 0) {
      const number = document.createElement('span');
      number.className = 'number';
      number.textContent = count;
      number.title = main.dataset.wordsHits.replace('{0}', count);
      heading.append(' ', number);
    }
  });
};

const ordinalIn = (hash) => Number(/^#p(\d+)$/.exec(hash)?.[1] ?? 0);

const surface = await openSurface();
history.scrollRestoration = 'manual';
showPage();
await search();
if (ordinalIn(location.hash)) {
  await light(ordinalIn(location.hash));
} else if (hits.length > 0 && !location.pathname.includes('/pages/')) {
  await light(hits[0].ordinal);
} else if (surface.count > 0 && page > 1) {
  toPage(page);
}
main.dataset.open = 'true';

addEventListener('hashchange', () => light(ordinalIn(location.hash)));
document.querySelector('.outline').addEventListener('click', (event) => {
  const heading = event.target.closest('a[data-ordinal]');
  if (heading && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    light(Number(heading.dataset.ordinal));
  }
});
document.querySelector('.within').addEventListener('submit', async (event) => {
  event.preventDefault();
  query = element('within').value;
  lit = null;
  follow();
  await search();
  stepHit(1);
});
element('previous-hit').addEventListener('click', () => stepHit(-1));
element('next-hit').addEventListener('click', () => stepHit(1));
element('copy').addEventListener('click', copy);
for (const [name, step] of [['previous-page', -1], ['next-page', 1]]) {
  element(name)?.addEventListener('click', (event) => {
    event.preventDefault();
    toPage(page + step);
  });
}
const keys = {
  n: () => stepHit(1),
  p: () => stepHit(-1),
  '[': () => surface.count > 0 && toPage(page - 1),
  ']': () => surface.count > 0 && toPage(page + 1),
  c: copy,
};
document.addEventListener('keydown', (event) => {
  if (!isTyping(event)) {
    keys[event.key]?.();
  }
});
