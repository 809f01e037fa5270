// Where articles are dropped or chosen.
import { html } from './dom.js';
import { dropped, chosen } from './given-files.js';

// take(files, { published, outlet }) is called with what was given.
export function dropZone(take) {
  const published = html('input', { type: 'date', id: 'published' });
  const outlet = html('input', { type: 'text', id: 'outlet', autocomplete: 'off', dir: 'auto' });
  const give = files => take(files, { published: published.value, outlet: outlet.value.trim() });
  const files = picker({ multiple: true, id: 'files', 'aria-label': 'Files to read' }, give);
  const folder = picker({ webkitdirectory: true, id: 'folder', 'aria-label': 'Folder to read' }, give);
  const zone = html('section', { class: 'drop', 'aria-label': 'Add articles' },
    html('p', {}, 'Drop articles or a folder here', html('small', {}, 'Text, HTML, PDF, and corpora as CSV, TSV or JSON lines. What was read before is not read again.')),
    html('span', { class: 'drop-acts' },
      html('button', { class: 'go', type: 'button', onclick: () => files.click() }, 'Choose files'),
      html('button', { class: 'quiet', type: 'button', onclick: () => folder.click() }, 'Choose a folder')),
    files, folder,
    html('details', { class: 'drop-more' }, html('summary', {}, 'For articles that do not say where and when they appeared'),
      html('p', { class: 'drop-fields' },
        html('label', { for: 'published' }, 'Day of publication'), published,
        html('label', { for: 'outlet' }, 'Outlet'), outlet)));
  listen(zone, give);
  return zone;
}

function picker(attributes, give) {
  const input = html('input', { type: 'file', class: 'vh', tabindex: -1, ...attributes });
  input.addEventListener('change', () => {
    const files = chosen(input);
    input.value = '';
    if (files.length) give(files);
  });
  return input;
}

// Wherever on the page something is dropped, it is meant for here: a browser must not leave the page for it.
function listen(zone, give) {
  const holdsFiles = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
  addEventListener('dragover', event => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    zone.classList.add('over');
  });
  addEventListener('dragleave', event => { if (event.relatedTarget == null) zone.classList.remove('over'); });
  addEventListener('drop', async event => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    zone.classList.remove('over');
    const files = await dropped(event.dataTransfer);
    if (files.length) give(files);
  });
}
