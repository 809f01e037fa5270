// Runs before the page is drawn, so that it never flashes in the other theme. ?theme=dark|light wins over what was chosen before.
(function () {
  const asked = new URLSearchParams(location.search).get('theme');
  let kept = null;
  try { kept = localStorage.getItem('entente-theme'); } catch { /* a browser that keeps nothing */ }
  const theme = asked === 'dark' || asked === 'light' ? asked : kept;
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
})();
