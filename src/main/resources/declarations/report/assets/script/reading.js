/* The page of a declaration: copying, keys and small windows; and the list of declarations. */
(() => {
'use strict';
const element = (name, attributes = {}, text = '') => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = text;
  return made;
};

const numberOf = (paragraph) => paragraph.querySelector('.no').textContent.trim();

function button(label, act) {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

const copier = (label, text, status) => button(label, () => navigator.clipboard.writeText(text()).then(
  () => { status.textContent = 'Copied'; },
  () => { status.textContent = 'Copying was refused'; }));

/* The pilcrow says where the number of a paragraph goes. */
function cited(form, paragraph) {
  const text = document.querySelector('.copies').getAttribute('data-' + form);
  const at = text.lastIndexOf('¶');
  const run = window.declarationsRun;
  return text.slice(0, at) + (paragraph ? ', para. ' + numberOf(paragraph) : '') + text.slice(at + 1)
    + (form !== 'plain' ? '' : (run ? ', report run ' + run.day : '') + (paragraph ? ', #' + paragraph.id : ''));
}

/* A paragraph as it stands in the document, without our words and without those that are gone. */
function clean(paragraph) {
  const copy = paragraph.querySelector('.q').cloneNode(true);
  copy.querySelectorAll('i, del').forEach((ours) => ours.remove());
  return copy.textContent;
}

/* What can be done with the paragraph one is at. */
function desk() {
  const status = element('span', { role: 'status' });
  const name = element('strong');
  const bar = element('div', { 'class': 'desk', role: 'region', 'aria-label': 'This paragraph', hidden: '' });
  const cite = copier('Copy citation', () => cited('plain', at.current), status);
  const at = { current: null, cite: () => at.current && cite.click(), go };
  bar.append(name, copier('Copy paragraph', () => clean(at.current), status), cite,
    button('Close', () => go(null)), status);
  document.querySelector('.read').after(bar);
  function go(paragraph) {
    if (at.current) { at.current.classList.remove('here'); }
    at.current = paragraph;
    bar.hidden = !paragraph;
    status.textContent = '';
    if (paragraph) {
      paragraph.classList.add('here');
      name.textContent = 'Paragraph ' + numberOf(paragraph);
    }
  }
  function follow() {
    const linked = location.hash && document.getElementById(location.hash.slice(1));
    if (linked && linked.matches('.p:has(.margin)')) { go(linked); }
  }
  window.addEventListener('hashchange', follow);
  follow();
  return at;
}

const KEYS = 'declarations-keys';

function keys(at) {
  const help = element('dialog', { 'class': 'keys', 'aria-label': 'Keys' });
  [['j', 'next paragraph'], ['k', 'previous paragraph'], ['n', 'next change'], ['p', 'previous change'],
    ['c', 'copy the citation of the paragraph'], ['/', 'which paragraphs are shown'], ['?', 'this list']].forEach((key) => {
    const line = help.appendChild(element('p'));
    line.append(element('kbd', {}, key[0]), ' ' + key[1]);
  });
  const label = element('label');
  const on = label.appendChild(element('input', { type: 'checkbox' }));
  label.append(' Keys j k n p c / ?');
  try {
    on.checked = localStorage.getItem(KEYS) !== 'off';
  } catch (e) {
    on.checked = true;
  }
  on.addEventListener('change', () => {
    try { localStorage.setItem(KEYS, on.checked ? 'on' : 'off'); } catch (e) { /* no storage: for this page */ }
  });
  document.querySelector('.switches').append(label, help);
  function step(by, changes) {
    const all = [...document.querySelectorAll('.p:has(.margin)' + (changes ? ':not(.s-verbatim, .s-short)' : ''))]
      .filter((each) => each.getClientRects().length && (!at.current
        || at.current.compareDocumentPosition(each) & (by > 0 ? 4 : 2)));
    const to = by > 0 ? all[0] : all.pop();
    if (to) {
      at.go(to);
      to.tabIndex = -1;
      to.focus({ preventScroll: true });
      to.scrollIntoView({ block: 'center' });
    }
  }
  const acts = {
    j: () => step(1), k: () => step(-1), n: () => step(1, true), p: () => step(-1, true), c: at.cite,
    '/': () => (document.querySelector('[name="only"]:checked') || on).focus(),
    '?': () => help.open ? help.close() : help.show()
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { help.close(); }
    if (on.checked && acts[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey
      && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      acts[event.key]();
    }
  });
}

/* A formula says how far it is spread before one goes there. */
function formulaTips() {
  let tip = null;
  let from = null;
  function close() {
    if (tip) {
      tip.remove();
      from.ariaExpanded = 'false';
    }
    tip = null;
  }
  function open(link) {
    const href = link.getAttribute('href');
    const row = [...link.closest('.p').querySelectorAll('.phrases a')].find((other) => other.getAttribute('href') === href);
    close();
    from = link;
    tip = element('div', { 'class': 'tip', role: 'dialog', 'aria-label': 'Formula', tabindex: '-1' });
    tip.append(link.textContent, element('p', {}, row.nextElementSibling.textContent),
      element('a', { href }, 'All its uses'), ' ', button('Close', () => { close(); link.focus(); }));
    document.body.append(tip);
    const box = link.getBoundingClientRect();
    const right = document.documentElement.clientWidth - tip.offsetWidth - 8;
    tip.style.left = Math.max(8, Math.min(box.left, right)) + window.scrollX + 'px';
    tip.style.top = box.bottom + window.scrollY + 4 + 'px';
    link.ariaExpanded = 'true';
    tip.focus({ preventScroll: true });
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.text a.f');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    } else if (tip && !tip.contains(event.target)) {
      close();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (tip && event.key === 'Escape') {
      close();
      from.focus();
    }
  });
}

/* The list of declarations: by series and year, and through all of its pages. */
function listOfDeclarations(table) {
  const line = document.querySelector('.filter');
  const field = line.querySelector('input');
  const scroll = table.closest('.scroll');
  const query = new URLSearchParams(location.search);
  const found = element('ul', { 'class': 'contents', hidden: '' });
  const chosen = {};
  scroll.after(found);
  function apply() {
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
      row.toggleAttribute('data-out', Object.keys(chosen).some(function (key) {
        return chosen[key].value && chosen[key].value !== row.getAttribute('data-' + key);
      }));
    });
    field.dispatchEvent(new Event('input'));
  }
  function choice(key, text, values) {
    const select = chosen[key] || line.appendChild(element('label', {}, text + ' ')).appendChild(element('select', {}));
    const value = chosen[key] ? select.value : query.get(key) || '';
    select.textContent = '';
    [''].concat(values.filter(function (each, place) { return each && values.indexOf(each) === place; }).sort().reverse())
      .forEach(function (each) { select.appendChild(element('option', { value: each }, each || 'all')); });
    select.value = value;
    if (!chosen[key]) {
      chosen[key] = select;
      select.addEventListener('change', function () {
        const state = new URLSearchParams(location.search);
        if (select.value) { state.set(key, select.value); } else { state.delete(key); }
        try { history.replaceState(null, '', '?' + state); } catch (e) { /* the address keeps no state */ }
        apply();
      });
    }
  }
  function of(key) {
    return Array.prototype.map.call(table.tBodies[0].rows, (row) => row.getAttribute('data-' + key));
  }
  choice('series', 'Series', of('series'));
  choice('year', 'Year', of('year'));
  apply();
  if (!table.hasAttribute('data-everywhere')) { return; }
  field.addEventListener('input', function () {
    const words = field.value.trim().toLowerCase();
    const all = window.declarationsList;
    const active = all && (words || chosen.series.value || chosen.year.value);
    scroll.hidden = Boolean(active);
    found.hidden = !active;
    found.textContent = '';
    if (!active) { return; }
    const hits = all.filter(function (row) {
      return (!chosen.series.value || row[3] === chosen.series.value) && (!chosen.year.value || row[4] === chosen.year.value)
        && row.join(' ').toLowerCase().indexOf(words) >= 0;
    });
    line.querySelector('[role="status"]').textContent = ' ' + hits.length + ' on all pages'
      + (hits.length > 200 ? ', the first 200 shown' : '');
    hits.slice(0, 200).forEach(function (row) {
      const item = found.appendChild(element('li', {}, (row[0] || 'undated') + ' '));
      item.appendChild(element('a', { href: 'd/' + row[2] + '.html' }, row[1]));
    });
  });
  line.addEventListener('focusin', function () {
    const script = element('script', { src: 'idx/documents.js' });
    script.addEventListener('load', function () {
      choice('series', '', window.declarationsList.map((row) => row[3]));
      choice('year', '', window.declarationsList.map((row) => row[4]));
      field.dispatchEvent(new Event('input'));
    });
    document.head.appendChild(script);
  }, { once: true });
}

document.addEventListener('DOMContentLoaded', () => {
  const table = document.getElementById('declarations');
  if (table) { listOfDeclarations(table); }
  const copies = document.querySelector('.copies');
  if (!copies) { return; }
  const status = element('span', { role: 'status' });
  copies.append('Copy the citation: ');
  [['plain', 'Plain'], ['chicago', 'Chicago'], ['bibtex', 'BibTeX']].forEach((form) =>
    copies.append(copier(form[1], () => cited(form[0]), status), ' '));
  copies.append(status);
  copies.hidden = false;
  keys(desk());
  formulaTips();
});
})();
