// The list refreshes by itself, but not under the hands of someone who is choosing or typing.
const isInUse = (list) =>
  list.querySelector('input:checked, input[type=password]:focus')
  || [...list.querySelectorAll('input[type=password]')].some((field) => field.value);
for (const moment of ['htmx:beforeRequest', 'htmx:beforeSwap']) {
  document.body.addEventListener(moment, (event) => {
    if (event.target.id === 'now' && isInUse(event.target)) {
      event.preventDefault();
    }
  });
}
