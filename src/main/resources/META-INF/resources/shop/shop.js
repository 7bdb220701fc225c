// The public catalogue works without this; with it, it is quicker to use.
(() => {
  'use strict';
  const root = document.documentElement;
  const remembered = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const remember = (theme) => { try { localStorage.setItem('theme', theme); } catch { /* private window */ } };
  // Before the first paint, or a dark page would flash white.
  if (remembered()) root.dataset.theme = remembered();

  const themeSwitch = () => {
    const button = document.querySelector('.theme');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const dark = root.dataset.theme
        ? root.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      remember(root.dataset.theme);
    });
  };

  const suggestions = () => {
    const input = document.getElementById('q');
    if (!input) return;
    const box = document.createElement('div');
    box.className = 'suggestions';
    box.id = 'suggestions';
    box.setAttribute('role', 'listbox');
    box.setAttribute('aria-label', input.labels[0].textContent);
    box.hidden = true;
    input.form.append(box);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', box.id);
    input.setAttribute('aria-autocomplete', 'list');
    let asked = null;
    let timer = 0;
    let chosen = -1;

    const close = () => {
      box.hidden = true;
      chosen = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    const option = (text, href, kind) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      link.className = kind;
      link.id = 'suggestion-' + box.children.length;
      link.tabIndex = -1;
      link.setAttribute('role', 'option');
      box.append(link);
    };
    const show = (found) => {
      box.replaceChildren();
      const language = new URLSearchParams(location.search).get('lang');
      const keep = language ? '&lang=' + encodeURIComponent(language) : '';
      for (const word of found.words) option(word, '/search?q=' + encodeURIComponent(word) + keep, 'word');
      for (const product of found.products) option(product.title, product.href, 'found');
      box.hidden = box.children.length === 0;
      chosen = -1;
      input.setAttribute('aria-expanded', String(!box.hidden));
    };
    const ask = async () => {
      const words = input.value.trim();
      if (asked) asked.abort();
      if (words.length < 2) { close(); return; }
      asked = new AbortController();
      const parameters = new URLSearchParams({ q: words });
      const language = new URLSearchParams(location.search).get('lang');
      if (language) parameters.set('lang', language);
      try {
        const answer = await fetch('/suggest?' + parameters, { signal: asked.signal });
        if (answer.ok) show(await answer.json());
      } catch { /* typed on, or offline: no suggestions then */ }
    };
    const choose = (step) => {
      const options = [...box.children];
      if (box.hidden || options.length === 0) return;
      chosen = (chosen + step + options.length) % options.length;
      options.forEach((one, at) => one.setAttribute('aria-selected', String(at === chosen)));
      input.setAttribute('aria-activedescendant', options[chosen].id);
    };
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') { event.preventDefault(); choose(1); }
      else if (event.key === 'ArrowUp') { event.preventDefault(); choose(chosen < 0 ? 0 : -1); }
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); location.href = box.children[chosen].href; }
    });
    document.addEventListener('click', (event) => { if (!input.form.contains(event.target)) close(); });
    input.form.addEventListener('focusout', (event) => { if (event.relatedTarget && !input.form.contains(event.relatedTarget)) close(); });
  };

  const filters = () => {
    const form = document.querySelector('.filters');
    if (!form) return;
    // On wide screens the filters stand beside the list, always open.
    const drawer = form.querySelector('.drawer');
    const wide = matchMedia('(min-width: 861px)');
    const unfold = () => { if (wide.matches) drawer.open = true; };
    unfold();
    wide.addEventListener('change', unfold);
    const submit = () => {
      for (const field of form.querySelectorAll('input:not([type=checkbox])')) if (field.value === '') field.disabled = true;
      form.submit();
    };
    form.addEventListener('change', (event) => { if (event.target.matches('input[type=checkbox], select')) submit(); });
    form.addEventListener('submit', (event) => { event.preventDefault(); submit(); });
  };

  const gallery = () => {
    const stage = document.querySelector('[data-stage]');
    if (!stage) return;
    for (const thumb of document.querySelectorAll('[data-show]')) {
      thumb.addEventListener('click', (event) => {
        event.preventDefault();
        const picture = stage.querySelector('img');
        picture.src = thumb.dataset.show;
        picture.alt = thumb.querySelector('img').alt;
        stage.href = thumb.href;
        for (const other of document.querySelectorAll('[data-show]')) other.removeAttribute('aria-current');
        thumb.setAttribute('aria-current', 'true');
      });
    }
  };

  // A change of this product is told in a word; the page then fetches itself and takes the parts that are live.
  const livePrices = () => {
    const product = document.querySelector('[data-product]');
    if (!product || !window.EventSource) return;
    const refresh = async () => {
      const answer = await fetch(location.href, { cache: 'no-cache' });
      if (!answer.ok) { location.reload(); return; }
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const part of document.querySelectorAll('[data-live]')) {
        const now = fresh.getElementById(part.id);
        if (now && now.innerHTML !== part.innerHTML) {
          part.innerHTML = now.innerHTML;
          part.classList.remove('changed');
          void part.offsetWidth;
          part.classList.add('changed');
        }
      }
    };
    let feed = null;
    const listen = () => {
      if (feed || document.hidden) return;
      feed = new EventSource('/shop/live?product=' + encodeURIComponent(product.dataset.product));
      feed.addEventListener('changed', () => refresh().catch(() => {}));
    };
    // A hidden page needs no connection; it catches up when it is looked at again.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) { if (feed) feed.close(); feed = null; }
      else { refresh().catch(() => {}); listen(); }
    });
    listen();
  };

  // Pages are the same for everybody, so how much is in the cart is told by a cookie.
  const cartCount = (count) => {
    const badge = document.querySelector('[data-cart-count]');
    if (!badge) return;
    badge.textContent = count;
    badge.hidden = !(count > 0);
  };
  const knownCount = () => Number((document.cookie.match(/(?:^|; )cart-count=(\d{1,6})/) || [])[1] || 0);

  const say = (message, link, href) => {
    let box = document.querySelector('.said');
    if (!box) {
      box = document.createElement('p');
      box.className = 'said';
      box.setAttribute('role', 'status');
      document.body.append(box);
    }
    box.textContent = message + ' ';
    if (href) {
      const anchor = document.createElement('a');
      anchor.href = href;
      anchor.textContent = link;
      box.append(anchor);
    }
    clearTimeout(say.timer);
    say.timer = setTimeout(() => box.remove(), 6000);
  };

  // Live parts of a page are replaced, so the page listens and not the form.
  const adding = () => document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-add]')) return;
    event.preventDefault();
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' } })
      .then(async (answer) => {
        if (answer.redirected) { location.assign(answer.url); return; }
        const told = await answer.json();
        if (answer.ok) cartCount(told.count);
        say(told.message, told.link, told.href);
      })
      .catch(() => form.submit());
  });

  // Without this a button says "change"; with it the number is enough.
  const quantities = () => {
    for (const form of document.querySelectorAll('[data-quantity]')) {
      form.querySelector('[name="quantity"]').addEventListener('change', () => form.requestSubmit());
    }
  };

  // Pressing twice is harmless, but need not happen.
  const once = () => {
    for (const form of document.querySelectorAll('[data-once]')) {
      form.addEventListener('submit', () => setTimeout(() => { form.querySelector('button').disabled = true; }));
    }
  };

  const ready = () => { themeSwitch(); suggestions(); filters(); gallery(); livePrices(); cartCount(knownCount()); adding(); quantities(); once(); };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready); else ready();
})();
