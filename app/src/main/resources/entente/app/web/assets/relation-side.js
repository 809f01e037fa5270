// The evidence of what is chosen, at the side; on a phone a sheet whose sentence comes first.
import { html, replace, svg } from './dom.js';
import { showEvidence } from './evidence.js';
import { pointPicture } from './marks.js';
import { quoted as words } from './mark-words.js';
import { shown as plain, told as quoted } from './shown-text.js';

const side = () => document.getElementById('side');

export async function show(id, model, nav, onClose) {
  const place = side();
  place.hidden = false;
  const inner = place.querySelector('.side-in') || place.appendChild(html('div', { class: 'side-in', tabindex: -1 }));
  await showEvidence(inner, id, { nav, onClose, between: [model.a.id, model.b.id], sources: model.sources });
}

export function hide() {
  const place = side();
  place.hidden = true;
  place.replaceChildren();
}

// A phase: when, what it is like, what turned there and the sentences that say so, and all that is told of it.
export function showPhase(phase, model, shown, act, onClose) {
  const place = side();
  place.hidden = false;
  const inner = place.querySelector('.side-in') || place.appendChild(html('div', { class: 'side-in', tabindex: -1 }));
  const marks = [...shown.told, ...shown.undated].filter(m => m.phase === phase.id);
  replace(inner, html('div', { class: 'ev-nav' }, html('span', {}, `Phase ${phase.index + 1} of ${model.phases.length}`), closing(onClose)),
    html('div', { class: 'event of-phase' }, html('h2', {}, phase.name), html('p', { class: 'fine' }, html('b', {}, phase.when), ' · ', phase.words), phase.uncertainty && html('p', { class: 'fine' }, phase.uncertainty),
      html('p', { class: 'acts' }, html('button', { class: 'toggle', type: 'button', onclick: () => act.zoomTo(phase) }, 'Zoom to this phase')),
      phase.turn && turn(phase.turn, act),
      marks.length > 0 && [html('h3', { class: 'sub' }, 'What is told of it'), html('ol', { class: 'phase-marks' }, marks.map(mark => html('li', {}, pointPicture(mark), html('button', { class: 'plain', type: 'button', onclick: () => act.choose(mark.id) }, html('bdi', {}, plain(mark.title))), mark.words && html('bdi', { class: 'quoted' }, plain(words(mark.words))), html('small', {}, mark.t0 == null ? 'no date given' : mark.date.words))))]));
}

function turn({ text, when, event, told }, act) {
  return [html('h3', { class: 'sub' }, 'Turning point ', html('small', {}, when)),
    html('p', { class: 'fine' }, event ? html('button', { class: 'plain', type: 'button', onclick: () => act.choose(event) }, html('bdi', {}, plain(text))) : html('bdi', {}, plain(text))),
    told.map(sentence => html('blockquote', { class: 'para' }, quoted('p', {}, sentence.text), html('footer', {}, html('a', { href: '/article/' + sentence.document.split('/').map(encodeURIComponent).join('/') }, html('bdi', {}, plain(sentence.place))))))];
}

function closing(onClose) {
  return html('button', { class: 'icon', type: 'button', 'aria-label': 'Close', onclick: onClose }, svg('svg', { viewBox: '0 0 18 18' }, svg('path', { d: 'M4.5 4.5l9 9m0-9l-9 9', stroke: 'currentColor', 'stroke-width': 1.6 })));
}
