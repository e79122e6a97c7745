// Suggestions while typing, in the search box: a list under it, moved through by the arrows, after the
// combobox pattern of WAI-ARIA. Without it, or where the server has none, the box is a box.
const PAUSE = 120;
const MOST_KEPT = 100;

/** What the query language would read as more than words. */
const SYNTAX = /["＂“”「」『』()（）:：*~]+/gu;

const box = document.getElementById('q');
const template = document.getElementById('suggestions');

class Suggestions {
  #box;
  #words;
  #list;
  #told;
  #options = [];
  #at = -1;
  #kept = new Map();
  #asking = new AbortController();
  #timer;

  constructor(input, words) {
    this.#box = input;
    this.#words = words.dataset;
    const parts = words.content.cloneNode(true);
    this.#list = parts.querySelector('[role=listbox]');
    this.#told = parts.querySelector('[role=status]');
    input.after(parts);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => this.#wait());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    input.form.addEventListener('submit', () => this.#close());
    // The box keeps the focus while something is chosen with the mouse.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target.closest('[role=option]');
      if (option) {
        this.#choose(this.#options.indexOf(option));
      }
    });
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#timer = setTimeout(() => this.#ask(this.#asking.signal), PAUSE);
  }

  async #ask(signal) {
    const typed = this.#box.value;
    const last = typed.search(/[^\s"“”「」『』()-]*$/u);
    try {
      const whole = await this.#completing(typed, signal);
      const [items, before] = whole.length > 0 || last === 0
        ? [whole, '']
        : [await this.#completing(typed.slice(last), signal), typed.slice(0, last)];
      if (!signal.aborted && document.activeElement === this.#box) {
        this.#show(items, before);
      }
    } catch {
      // Asked for something else meanwhile, or the server is starting: there is nothing to show.
      this.#close();
    }
  }

  async #completing(typed, signal) {
    const text = typed.trim();
    if (text && !this.#kept.has(text)) {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(text.slice(0, 200))}`, { signal });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      if (this.#kept.size >= MOST_KEPT) {
        this.#kept.clear();
      }
      this.#kept.set(text, (await answer.json()).items);
    }
    return this.#kept.get(text) ?? [];
  }

  #show(items, before) {
    this.#options = items.map((item, i) => this.#option(item, i, before));
    this.#list.replaceChildren(...this.#options);
    this.#at = -1;
    this.#mark();
    this.#list.hidden = items.length === 0;
    this.#box.setAttribute('aria-expanded', String(items.length > 0));
    this.#told.textContent = items.length > 0 ? this.#words.told.replace('{0}', items.length) : '';
  }

  #option({ text, kind, documents }, i, before) {
    const option = document.createElement('li');
    option.id = `suggestion-${i}`;
    option.setAttribute('role', 'option');
    option.dataset.query = before + text.replace(SYNTAX, ' ').replace(/^[\s-]+|\s+$/gu, '');
    const words = document.createElement('span');
    words.lang = 'zh';
    words.textContent = text;
    const facts = document.createElement('small');
    const many = documents > 1 ? ` · ${this.#words.documents.replace('{0}', documents)}` : '';
    facts.textContent = this.#words[kind.toLowerCase()] + many;
    option.append(words, ' ', facts);
    return option;
  }

  #key(event) {
    if (this.#list.hidden || event.isComposing) {
      return;
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      this.#move(steps[event.key]);
    } else if (event.key === 'Enter' && this.#at >= 0) {
      event.preventDefault();
      this.#choose(this.#at);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
    }
  }

  /** In a ring, of which the box itself is a part. */
  #move(step) {
    const places = this.#options.length + 1;
    this.#at = (this.#at + 1 + step + places) % places - 1;
    this.#mark();
  }

  #mark() {
    this.#options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#at)));
    if (this.#at < 0) {
      this.#box.removeAttribute('aria-activedescendant');
    } else {
      this.#box.setAttribute('aria-activedescendant', this.#options[this.#at].id);
      this.#options[this.#at].scrollIntoView({ block: 'nearest' });
    }
  }

  #choose(at) {
    this.#box.value = this.#options[at].dataset.query;
    this.#box.form.requestSubmit();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#list.hidden = true;
    this.#at = -1;
    this.#mark();
    this.#box.setAttribute('aria-expanded', 'false');
    this.#told.textContent = '';
  }
}

if (box && template) {
  new Suggestions(box, template);
}
