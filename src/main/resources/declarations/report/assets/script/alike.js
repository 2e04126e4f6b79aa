/* Tells the cell under the pointer or the arrow keys; Enter or a click opens both. */
function matrix(svg) {
  var list = document.getElementById('cells');
  var line = document.getElementById('cell');
  var box = svg.parentNode;
  var order = svg.getAttribute('data-order').split(' ').map(Number);
  var grid = svg.getAttribute('data-grid').split(' ').map(Number);
  var names = list.querySelectorAll('a');
  var cells = list.getAttribute('data-cells');
  var mark = document.createElementNS(svg.namespaceURI, 'rect');
  var row = 1;
  var column = 0;
  var page = '';
  function id(link) { return link.getAttribute('href').replace(/^d\/|\.html$/g, ''); }
  function show() {
    var later = Math.max(order[row], order[column]);
    var earlier = Math.min(order[row], order[column]);
    var code = cells.charCodeAt(later * (later - 1) / 2 + earlier) - 256;
    var share = code & 127;
    var part = share === 101 ? 'under 1\u00a0%' : share ? share + '\u00a0%' : 'nothing';
    page = code & 128 ? 'x/' + id(names[earlier]) + '--' + id(names[later]) + '.html' : '';
    line.textContent = names[later].textContent + (share === 102 ? ' and ' : ' takes ' + part + ' from ') + names[earlier].textContent
      + (share === 102 ? ': their dates don\u2019t say which is earlier' : '')
      + (page ? '. Enter or a click opens both side by side.' : '. No page has both yet.');
    mark.setAttribute('x', grid[0] + column * grid[2]);
    mark.setAttribute('y', grid[1] + row * grid[2]);
    mark.removeAttribute('visibility');
  }
  function open() { if (page) { location.href = page; } }
  function at(event) {
    var place = svg.getBoundingClientRect();
    var scale = svg.viewBox.baseVal.width / place.width;
    var x = Math.floor(((event.clientX - place.left) * scale - grid[0]) / grid[2]);
    var y = Math.floor(((event.clientY - place.top) * scale - grid[1]) / grid[2]);
    if (x < 0 || y <= x || y >= order.length) { return false; }
    row = y;
    column = x;
    show();
    return true;
  }
  [['class', 'cursor'], ['width', grid[2]], ['height', grid[2]], ['visibility', 'hidden']].forEach(function (each) {
    mark.setAttribute(each[0], each[1]);
  });
  svg.appendChild(mark);
  line.hidden = false;
  line.textContent = 'Point at a cell, or use the arrow keys in the chart.';
  box.setAttribute('role', 'application');
  box.addEventListener('keydown', function (event) {
    var step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (event.key === 'Enter') { open(); }
    if (!step || event.altKey || event.ctrlKey || event.metaKey) { return; }
    event.preventDefault();
    if (!mark.hasAttribute('visibility')) {
      row = Math.min(order.length - 1, Math.max(1, row + step[0]));
      column = Math.min(row - 1, Math.max(0, column + step[1]));
    }
    show();
  });
  svg.addEventListener('pointermove', at);
  svg.addEventListener('click', function (event) { if (at(event)) { open(); } });
}

starts.push(function () {
  if (document.getElementById('cells')) { document.querySelectorAll('svg[data-order]').forEach(matrix); }
});
