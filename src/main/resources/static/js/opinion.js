// What is not adopted whole wants its reason: said by the form, before it is sent.
const form = document.querySelector('form[action$="/answer"]');

const demand = () => {
  const outcome = form.elements.outcome.value;
  form.elements.reason.required = outcome === 'PARTLY_ADOPTED' || outcome === 'DECLINED';
};

if (form) {
  form.addEventListener('change', demand);
  demand();
}
