// The evidence of what is chosen, at the side; on a phone a sheet whose sentence comes first.
import { html, replace } from './dom.js';

const side = () => document.getElementById('side');

export async function show(id, mark, nav, onClose) {
  const place = side();
  place.hidden = false;
  const inner = place.querySelector('.side-in') || place.appendChild(html('div', { class: 'side-in', tabindex: -1 }));
  try {
    const { showEvidence } = await import('./evidence.js');
    await showEvidence(inner, id, { nav, onClose });
  } catch (fault) {
    if (!mark) throw fault;
    replace(inner, html('div', { class: 'event' }, html('h2', { dir: 'auto' }, mark.title), html('p', { class: 'fine' }, mark.date.words)), html('button', { class: 'toggle', type: 'button', onclick: onClose }, 'Close'));
  }
}

export function hide() {
  const place = side();
  place.hidden = true;
  place.replaceChildren();
}
