// Files dropped anywhere on the page, or chosen, are sent at once; their reading is followed.
import { csrf } from './csrf.js';

const form = document.getElementById('upload');
const shown = document.getElementById('progress');
const told = shown.querySelector('.told');
const bar = shown.querySelector('progress');
const stop = shown.querySelector('.stop');
const failures = shown.querySelector('.failures');
const words = shown.dataset;

const say = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (whole, n) => values[n]);

const adviceFor = (code) =>
  [...document.getElementById('advice').content.children].find((p) => p.dataset.code === code);

const send = (files) => {
  const body = new FormData();
  for (const file of files) {
    body.append('file', file, file.name);
  }
  for (const said of [form.elements.kind, form.elements.planCode]) {
    if (said.value.trim()) {
      body.append(said.name, said.value);
    }
  }
  const request = new XMLHttpRequest();
  request.open('POST', '/api/v1/batches');
  Object.entries(csrf).forEach(([name, value]) => request.setRequestHeader(name, value));
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    const percent = total ? Math.round((loaded / total) * 100) : 0;
    bar.value = percent;
    told.textContent = say(words.sending, percent);
  });
  request.addEventListener('load', () =>
    request.status === 202 ? follow(request.response) : refused(request.response?.detail ?? request.status));
  request.addEventListener('error', () => refused(''));
  begin(() => request.abort());
  request.send(body);
};

const begin = (abort) => {
  shown.hidden = false;
  failures.replaceChildren();
  told.textContent = say(words.sending, 0);
  bar.value = 0;
  stop.hidden = false;
  stop.onclick = () => {
    abort();
    end(words.stopped);
  };
};

const end = (sentence) => {
  told.textContent = sentence;
  stop.hidden = true;
  form.reset();
  document.body.dispatchEvent(new Event('taken'));
};

const refused = (detail) => end(`${words.refused}${detail}`);

const follow = (batch) => {
  const events = new EventSource(`/api/v1/batches/${batch.id}/events`);
  stop.onclick = () => fetch(`/api/v1/batches/${batch.id}`, { method: 'DELETE', headers: csrf });
  events.addEventListener('progress', (event) => {
    const now = JSON.parse(event.data);
    tell(now);
    if (now.finished) {
      events.close();
      end(say(words.done, now.done, now.duplicates, now.failed, now.skipped));
    }
  });
};

const tell = (batch) => {
  const settled = batch.done + batch.failed + batch.duplicates + batch.skipped;
  bar.max = Math.max(batch.total, 1);
  bar.value = settled;
  told.textContent = say(words.reading, batch.total, settled)
    + (batch.remainingSeconds === undefined ? '' : say(words.left, batch.remainingSeconds));
  failures.replaceChildren(...batch.failures.map(failure));
};

const failure = ({ documentId, name, code, detail }) => {
  const item = document.createElement('li');
  const file = document.createElement(documentId ? 'a' : 'b');
  file.textContent = name;
  if (documentId) {
    file.href = `/documents/${documentId}`;
  }
  const advice = adviceFor(code);
  const why = advice ? ` ${advice.dataset.reason} ${advice.textContent}` : ` ${detail}`;
  item.append(file, why);
  return item;
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send(form.elements.file.files);
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) {
    document.body.classList.remove('dropping');
  }
});
addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  if (event.dataTransfer.files.length > 0) {
    send(event.dataTransfer.files);
  }
});
