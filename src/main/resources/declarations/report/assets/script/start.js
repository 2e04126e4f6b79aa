document.addEventListener('DOMContentLoaded', function () {
  themeSwitch();
  document.querySelectorAll('table.sortable').forEach(sortable);
  document.querySelectorAll('table[data-filter]').forEach(filterable);
  runLine();
  printing();
  starts.forEach(function (start) { start(); });
});
