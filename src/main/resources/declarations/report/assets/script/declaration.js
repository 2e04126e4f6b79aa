function citation(button) {
  var run = window.declarationsRun;
  button.hidden = !(navigator.clipboard && navigator.clipboard.writeText);
  button.addEventListener('click', function () {
    var text = button.getAttribute('data-copy') + (run ? ', report of ' + run.day : '')
      + (/^#p-/.test(location.hash) ? ', ' + location.hash : '');
    navigator.clipboard.writeText(text).then(
      function () { button.textContent = 'Copied'; },
      function () { button.textContent = 'Copying was refused'; });
  });
}

starts.push(function () { document.querySelectorAll('button[data-copy]').forEach(citation); });
