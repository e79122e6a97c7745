// j and k move through the hits; Enter follows the focused link by itself.
import { isTyping } from './frame.js';

const hits = [...document.querySelectorAll('a.open-hit')];

document.addEventListener('keydown', (event) => {
  if (hits.length === 0 || isTyping(event) || !'jk'.includes(event.key)) {
    return;
  }
  const step = event.key === 'j' ? 1 : -1;
  const at = hits.indexOf(document.activeElement?.closest('article')?.querySelector('a.open-hit'));
  const next = at < 0 ? (step > 0 ? 0 : hits.length - 1) : at + step;
  hits[Math.min(Math.max(next, 0), hits.length - 1)].focus();
});
