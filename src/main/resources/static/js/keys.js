// "?" shows what can be done by keys.
import { isTyping } from './frame.js';

document.addEventListener('keydown', (event) => {
  if (event.key === '?' && !isTyping(event)) {
    document.getElementById('keys').showModal();
  }
});
