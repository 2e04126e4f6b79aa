/* Looks words up in the index, whose files are loaded as scripts: a page opened from a disk may load no others. */
(() => {
'use strict';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const L = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])';
const WORD = new RegExp(`\\p{Script=Han}|(?:${L}\\.){2,}${L}?(?!${L})|${L}+(?:['’\\u2010\\u2011-]${L}+)*|\\p{N}+(?:[.,]\\p{N}+)*`, 'gu');
const HAN = /^\p{Script=Han}/u;
const HITS = { 'class': 'hits' }, STEP = 20, FEW = 10, MOST_READ = 80, NEAR = 130;
const files = {}, waiting = {};
const at = id => document.getElementById(id);
const say = (n, one, many) => n.toLocaleString('en') + ' ' + (n === 1 ? one : many || one + 's');
let turn = 0;

window.found = (name, data) => { files[name] = data; };

function load(names) {
  return Promise.all(names.map(name => files[name] || (waiting[name] = waiting[name] || new Promise((done, failed) => {
    const script = make('script', { src: `idx/${name}.js` });
    script.onload = done;
    script.onerror = () => { delete waiting[name]; failed(name); };
    document.head.append(script);
  }))));
}

function make(name, attributes, ...content) {
  const made = document.createElement(name);
  Object.keys(attributes).forEach(each => made.setAttribute(each, attributes[each]));
  made.append(...content);
  return made;
}

/* A word as it is compared: without case, accents of Latin letters, apostrophes and hyphens. */
function key(word) {
  let folded = word.normalize('NFKC').toLowerCase().replace(/ё/g, 'е').replace(/['’]s$/, '');
  if (!/^\p{N}/u.test(folded)) { folded = folded.replace(/[^\p{L}\p{M}]/gu, ''); }
  return folded.normalize('NFD').replace(/([a-z])\p{M}+/gu, '$1').normalize('NFC');
}

const words = text => Array.from(text.matchAll(WORD),
  match => ({ key: key(match[0]), start: match.index, end: match.index + match[0].length }));
const keys = text => words(text).map(word => word.key);

/* What is asked: terms to look up, and runs of words that must stand together, as Chinese characters side by side do. */
function asked(text) {
  const terms = [], runs = [];
  text.split(/["“”„«»]/).forEach((part, i) => {
    const quoted = i % 2 === 1, all = words(part);
    if (quoted && all.length > 1) { runs.push(keys(part)); }
    let run = [];
    all.forEach((word, k) => {
      const next = all[k + 1];
      if (!HAN.test(word.key)) { terms.push({ key: word.key, whole: quoted || word.key.length < 3 }); return; }
      run.push(word.key);
      if (next && next.start === word.end && HAN.test(next.key)) { terms.push({ key: word.key + next.key, whole: true }); return; }
      if (run.length === 1) { terms.push({ key: word.key }); }
      if (run.length > 2) { runs.push(run); }
      run = [];
    });
  });
  return { terms, runs };
}

const matches = (word, term) => term.whole ? word === term.key : word.startsWith(term.key);

/* The files of words that may have a term: their first words are known. */
const shelves = term => files.search[0].map((first, i, all) =>
  (i + 1 === all.length || all[i + 1] > term.key) && (first <= term.key || first.startsWith(term.key)) ? 'w/' + i : '').filter(Boolean);

function numbers(written, into) {
  let number = -1, value = 0, scale = 1;
  for (const letter of written) {
    const digit = DIGITS.indexOf(letter);
    value += digit % 32 * scale;
    scale *= 32;
    if (digit < 32) { into.add(number += value); value = 0; scale = 1; }
  }
}

/* Titles, formulae and paragraphs that have all terms, by number. */
function look(terms) {
  return terms.map(term => {
    const its = [new Set(), new Set(), new Set()];
    shelves(term).forEach(name => files[name].split('\n').forEach(line => {
      const parts = line.split(' ');
      if (matches(parts[0], term)) { its.forEach((set, kind) => numbers(parts[kind + 1] || '', set)); }
    }));
    return its;
  }).reduce((all, its) => all.map((set, kind) => new Set([...set].filter(each => its[kind].has(each)))))
    .map(set => [...set].sort((a, b) => a - b));
}

/* The declaration of a paragraph; those without paragraphs have the number of the next. */
function place(number) {
  const list = files.search[1];
  let low = 0, high = list.length / 2;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (list[2 * middle + 1] <= number) { low = middle; } else { high = middle; }
  }
  return { id: list[2 * low], file: 't/' + list[2 * low], at: number - list[2 * low + 1] };
}

const formula = number => files[shelf(number)][number % files.search[2]];
const shelf = number => 'f/' + Math.floor(number / files.search[2]);
const paragraph = where => files[where.file][4][where.at];

const together = (text, runs) => runs.every(run => ` ${keys(text).join(' ')} `.includes(` ${run.join(' ')} `));

/* The words around the place that has most of what is asked, what is asked marked. */
function snippet(text, terms, lang) {
  const hits = words(text).filter(word => terms.some(term => HAN.test(term.key) ? term.key.includes(word.key) : matches(word.key, term)));
  let best = 0, most = 0;
  hits.forEach((hit, i) => {
    const near = new Set(hits.slice(i, i + 40).filter(each => each.end < hit.start + NEAR).map(each => each.key)).size;
    if (near > most) { most = near; best = hit.start; }
  });
  const inside = i => /[\p{L}\p{N}]/u.test(text[i] || ' ') && !HAN.test(text[i]);
  let from = Math.max(0, best - NEAR / 2), to = Math.min(text.length, from + 2 * NEAR);
  while (inside(from - 1)) { from--; }
  while (inside(to)) { to++; }
  const quote = make('p', {}, from ? '… ' : '');
  hits.filter(hit => hit.start >= from && hit.end <= to).forEach(hit => {
    quote.append(text.slice(from, hit.start), make('mark', {}, text.slice(hit.start, hit.end)));
    from = hit.end;
  });
  quote.append(text.slice(from, to), to < text.length ? ' …' : '');
  return make('blockquote', { lang, dir: 'auto' }, quote);
}

const link = (href, text, lang) => make('a', { href }, make('bdi', { lang }, text));

/* The first of some hits, under a heading. */
function list(title, hits, item) {
  const rest = hits.length - FEW;
  if (hits.length) {
    at('found').append(make('h2', {}, title), make('ul', HITS, ...hits.slice(0, FEW).map(each => make('li', {}, ...item(each)))),
      rest > 0 ? say(rest, 'more', 'more') + '.' : '');
  }
}

async function show(terms, runs, now) {
  let [titles, formulae, paragraphs] = look(terms), unread = 0;
  if (at('order').value === 'new') { titles.reverse(); paragraphs.reverse(); }
  if (runs.length) {
    const some = [...new Set(paragraphs.map(each => place(each).file))];
    const read = new Set(some.slice(0, MOST_READ));
    unread = some.length - read.size;
    await load([...read, ...formulae.map(shelf)]);
    paragraphs = paragraphs.filter(each => read.has(place(each).file) && together(paragraph(place(each))[2], runs));
    formulae = formulae.filter(each => together(formula(each)[1], runs));
    titles = [];
  }
  const title = number => files.search[1][2 * number];
  await load([...formulae.slice(0, FEW).map(shelf), ...titles.slice(0, FEW).map(each => 't/' + title(each))]);
  if (now !== turn) { return; }
  at('count').textContent = paragraphs.length + formulae.length + titles.length
    ? `${say(paragraphs.length, 'paragraph')} in ${say(new Set(paragraphs.map(each => place(each).id)).size, 'declaration')}, `
      + `${say(formulae.length, 'formula', 'formulae')}, ${say(titles.length, 'title')}`
      + (unread ? `; ${say(unread, 'further declaration')} with these words not looked through.` : '.')
    : 'Nothing has all of these words.';
  list('Formulae', formulae, number => {
    const [id, text, lang, n, first, last] = formula(number);
    return [link(`f/${id.slice(2, 4)}/${id}.html`, text, lang), ` in ${say(n, 'declaration')}${first && `, ${first}–${last}`}`];
  });
  list('Declarations by title, place or date', titles, number => {
    const [label, name, date, lang] = files['t/' + title(number)];
    return [link(`d/${title(number)}.html`, name || label, lang), ' ' + date];
  });
  const box = make('ol', HITS);
  if (paragraphs.length) { at('found').append(make('h2', {}, 'Paragraphs'), box); }
  const more = async () => {
    const some = paragraphs.splice(0, STEP).map(place);
    await load(some.map(where => where.file));
    if (now !== turn) { return; }
    box.append(...some.map(where => {
      const [id, no, text] = paragraph(where), file = files[where.file];
      return make('li', {}, link(`d/${where.id}.html#${id}`, file[0] + (no ? ', paragraph ' + no : ''), 'en'), snippet(text, terms, file[3]));
    }));
    at('further').hidden = !paragraphs.length;
    at('further').textContent = `Show more: ${paragraphs.length} left`;
  };
  at('further').onclick = more;
  more();
}

async function ask() {
  const now = ++turn, text = at('q').value.trim(), { terms, runs } = asked(text);
  history.replaceState(null, '', '?' + new URLSearchParams(text ? { q: text, order: at('order').value } : {}));
  at('found').textContent = '';
  at('further').hidden = true;
  at('count').textContent = terms.length || !text ? '' : 'Please write a word.';
  if (!terms.length) { return; }
  try {
    await load(['search']);
    await load(terms.flatMap(shelves));
    if (now === turn) { await show(terms, runs, now); }
  } catch (name) {
    at('count').textContent = `The index could not be read: ${name}.`;
  }
}

document.addEventListener('DOMContentLoaded', () => {
  const given = new URLSearchParams(location.search);
  let timer;
  at('q').value = given.get('q') || '';
  if (given.get('order') === 'old') { at('order').value = 'old'; }
  at('search').hidden = false;
  at('no-search').hidden = true;
  at('q').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 200); });
  at('order').addEventListener('change', ask);
  if (at('q').value) { ask(); }
});
})();
