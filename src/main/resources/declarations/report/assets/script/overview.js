/* An address whose paragraph or clause is no more leads to what took its place. */
function stale() {
  var id = location.hash.slice(1);
  var home = document.querySelector('.site a');
  if (!home || !/^[pc]-[\da-f]{8,}(-\d+)?$/.test(id) || document.getElementById(id)) { return; }
  var base = home.getAttribute('href').replace('index.html', '');
  var page = /\/d\/([^\/]+)\.html$/.exec(location.pathname);
  var key = page ? decodeURIComponent(page[1]) + '#' + id : id;
  var list = element('script', { src: base + 'changes/aliases.js' });
  list.onload = function () {
    var now = (window.declarationsAliases || {})[key];
    if (now) { location.replace(base + now); return; }
    var main = document.getElementById('main');
    main.insertBefore(element('p', { 'class': 'notice', role: 'status' },
      'What this address names is no longer here: its words were changed or taken out.'), main.firstChild);
  };
  document.head.appendChild(list);
}

starts.push(stale);
window.addEventListener('hashchange', stale);
