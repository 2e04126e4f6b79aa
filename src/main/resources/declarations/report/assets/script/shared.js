/* Comforts only: every text, table, chart and link of a page is there without this script. */
var root = document.documentElement;
var THEME = 'declarations-theme';

/* What the reader chose, for all pages; where nothing can be stored, for this page. */
function recall(name) {
  try { return localStorage.getItem(name) || ''; } catch (e) { return ''; }
}

function keep(name, choice) {
  try {
    if (choice) { localStorage.setItem(name, choice); } else { localStorage.removeItem(name); }
  } catch (e) { /* no storage */ }
}

function apply(theme) {
  if (theme) { root.setAttribute('data-theme', theme); } else { root.removeAttribute('data-theme'); }
}

apply(recall(THEME));
root.classList.add('scripted');

function element(name, attributes, text) {
  var made = document.createElement(name);
  Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
  if (text) { made.textContent = text; }
  return made;
}

function themeSwitch() {
  var place = document.getElementById('theme');
  if (!place) { return; }
  var group = element('div', { role: 'group', 'aria-label': 'Colours' });
  [['', 'System'], ['light', 'Light'], ['dark', 'Dark']].forEach(function (choice) {
    var button = element('button', { type: 'button', 'aria-pressed': String(recall(THEME) === choice[0]) }, choice[1]);
    button.addEventListener('click', function () {
      keep(THEME, choice[0]);
      apply(choice[0]);
      group.querySelectorAll('button').forEach(function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
    });
    group.appendChild(button);
  });
  place.appendChild(group);
  place.hidden = false;
}

/* Cells sort by data-value, by the date of a time element, by number, or by their words. */
function value(cell) {
  var time = cell.querySelector('time');
  var text = cell.hasAttribute('data-value') ? cell.getAttribute('data-value')
    : time ? time.getAttribute('datetime') : cell.textContent.trim();
  var number = text.replace(/,/g, '');
  return text !== '' && /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : text;
}

function compare(left, right) {
  if (typeof left === 'number' && typeof right === 'number') { return left - right; }
  return String(left).localeCompare(String(right), undefined, { numeric: true });
}

function sort(table, column, descending) {
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows).map(function (row, place) {
    return { row: row, place: place, value: value(row.cells[column]) };
  });
  rows.sort(function (a, b) {
    if (a.value === '' || b.value === '') {
      return a.value === b.value ? a.place - b.place : a.value === '' ? 1 : -1;
    }
    return (descending ? compare(b.value, a.value) : compare(a.value, b.value)) || a.place - b.place;
  });
  rows.forEach(function (each) { body.appendChild(each.row); });
  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, index) {
    if (index === column) {
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    } else {
      head.removeAttribute('aria-sort');
    }
  });
}

function remember(changes) {
  try {
    var query = new URLSearchParams(location.search);
    Object.keys(changes).forEach(function (key) {
      if (changes[key]) { query.set(key, changes[key]); } else { query.delete(key); }
    });
    var text = query.toString();
    history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash);
  } catch (e) { /* an address that can't be changed keeps no state */ }
}

function sortable(table) {
  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
    if (head.classList.contains('fixed')) { return; }
    var button = element('button', { type: 'button', 'class': 'sort' }, head.textContent);
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      var numeric = head.classList.contains('number');
      var now = head.getAttribute('aria-sort');
      var descending = now ? now === 'ascending' : numeric;
      sort(table, column, descending);
      if (table.hasAttribute('data-filter')) { remember({ sort: (descending ? '-' : '') + column }); }
    });
  });
}

function filterable(table) {
  var box = table.closest('.scroll') || table;
  var line = element('p', { 'class': 'filter' });
  var label = element('label', {}, table.getAttribute('data-filter') + ' ');
  var field = element('input', { type: 'search', autocomplete: 'off' });
  var status = element('span', { role: 'status' });
  label.appendChild(field);
  var aside = element('input', { type: 'checkbox' });
  aside.checked = true;
  line.appendChild(label);
  if (table.querySelector('tr[data-aside]')) {
    var choice = element('label', { 'class': 'choice' });
    choice.appendChild(aside);
    choice.appendChild(document.createTextNode(' ' + table.getAttribute('data-aside')));
    line.appendChild(choice);
  }
  line.appendChild(status);
  box.parentNode.insertBefore(line, box);
  function filter() {
    var wanted = field.value.trim().toLowerCase();
    var shown = 0;
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
      row.hidden = (wanted !== '' && row.textContent.toLowerCase().indexOf(wanted) < 0)
        || (!aside.checked && row.hasAttribute('data-aside')) || row.hasAttribute('data-out');
      if (!row.hidden) { shown++; }
    });
    status.textContent = wanted || !aside.checked || shown < table.tBodies[0].rows.length ? ' ' + shown + ' of ' + table.tBodies[0].rows.length + ' rows' : '';
  }
  aside.addEventListener('change', filter);
  field.addEventListener('input', function () {
    filter();
    remember({ q: field.value.trim() });
  });
  var query = new URLSearchParams(location.search);
  if (query.get('q')) {
    field.value = query.get('q');
    filter();
  }
  var sorted = /^(-?)(\d+)$/.exec(query.get('sort') || '');
  if (sorted && Number(sorted[2]) < table.tHead.rows[0].cells.length) {
    sort(table, Number(sorted[2]), sorted[1] === '-');
  }
}

function runLine() {
  var run = window.declarationsRun;
  var place = document.getElementById('run');
  if (run && place) { place.firstChild.textContent = run.declarations + ', run of ' + run.time; }
}

/* Everything that is folded is printed; afterwards it is as it was. */
function printing() {
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
    opened = [];
  });
}

/* What a chapter adds to its pages once they are there. */
var starts = [];
