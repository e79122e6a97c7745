// The list refreshes by itself, but not under the hands of someone who is choosing.
document.body.addEventListener('htmx:beforeRequest', (event) => {
  if (event.target.id === 'now' && event.target.querySelector('input:checked')) {
    event.preventDefault();
  }
});
