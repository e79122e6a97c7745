// Lets buttons copy the text of the element they name; without scripts they are not there.
const offer = (within) => {
  for (const button of within.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
  }
};

document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-copy]');
  if (button) {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.copied;
  }
});
document.addEventListener('htmx:afterSwap', (event) => offer(event.target));
offer(document);
