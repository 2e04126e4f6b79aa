/* The list of formulae: by words, length, status; names and variants of a pattern shown or not. */
var STATUSES = [['', 'any status'], ['new', 'new'], ['returned', 'returned'], ['standing', 'standing'],
  ['resting', 'resting'], ['lapsed', 'lapsed'], ['one_off', 'used once']];

function control(line, text, field, kind) {
  var label = element('label', kind ? { 'class': kind } : {}, kind ? '' : text + ' ');
  label.appendChild(field);
  if (kind) { label.appendChild(document.createTextNode(' ' + text)); }
  line.appendChild(label);
  return field;
}

function formulae(table) {
  var query = new URLSearchParams(location.search);
  var rows = table.tBodies[0].rows;
  var line = element('p', { 'class': 'filter' });
  var words = control(line, 'Contains', element('input', { type: 'search', autocomplete: 'off' }));
  var least = control(line, 'Words, at least', element('input', { type: 'number', min: 1, max: 99, value: 1 }));
  var status = control(line, 'Status', element('select'));
  STATUSES.forEach(function (each) { status.appendChild(element('option', { value: each[0] }, each[1])); });
  var names = control(line, 'names, titles and function words too', element('input', { type: 'checkbox' }), 'choice');
  var variants = control(line, 'every variant of a pattern', element('input', { type: 'checkbox' }), 'choice');
  var count = element('span', { role: 'status' });
  line.appendChild(count);
  words.value = query.get('q') || '';
  least.value = Number(query.get('least')) || 1;
  status.value = query.get('status') || '';
  names.checked = query.get('names') !== 'no';
  variants.checked = query.get('variants') !== 'no';

  function filter() {
    var wanted = words.value.trim().toLowerCase();
    var shown = 0;
    Array.prototype.forEach.call(rows, function (row) {
      row.hidden = wanted !== '' && row.cells[1].textContent.toLowerCase().indexOf(wanted) < 0
        || Number(row.cells[2].textContent) < Number(least.value)
        || status.value !== '' && row.getAttribute('data-status').split(' ').indexOf(status.value) < 0
        || !names.checked && row.hasAttribute('data-aside')
        || !variants.checked && row.hasAttribute('data-variant');
      if (!row.hidden) { shown++; }
    });
    count.textContent = shown < rows.length ? ' ' + shown + ' of the ' + rows.length + ' rows of this page' : '';
  }
  function changed() {
    filter();
    remember({
      q: words.value.trim(), least: Number(least.value) > 1 ? least.value : '', status: status.value,
      names: names.checked ? '' : 'no', variants: variants.checked ? '' : 'no'
    });
  }
  line.addEventListener('input', changed);
  line.addEventListener('change', changed);
  var box = table.closest('.scroll');
  box.parentNode.insertBefore(line, box);
  var sorted = /^(-?)(\d+)$/.exec(query.get('sort') || '');
  if (sorted && Number(sorted[2]) < table.tHead.rows[0].cells.length) {
    sort(table, Number(sorted[2]), sorted[1] === '-');
  }
  table.tHead.addEventListener('click', function () {
    var head = table.tHead.querySelector('[aria-sort]');
    if (head) { remember({ sort: (head.getAttribute('aria-sort') === 'descending' ? '-' : '') + head.cellIndex }); }
  });
  filter();
}

starts.push(function () { document.querySelectorAll('table.formulae').forEach(formulae); });
