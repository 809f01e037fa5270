// When there is nothing to draw: why, and what to do about it.
import { shown as asText } from './shown-text.js';
import { html, replace } from './dom.js';
import { path as pathOf } from './api.js';
import { head } from './relation-head.js';

// No event between the two: the path that joins them, if one does.
export function empty(main, model, exact) {
  replace(main, head(model, {}), html('section', { class: 'nothing' },
    html('p', { class: 'deck' }, model.summary || 'No article tells of anything between these two.'),
    exact && html('p', {}, html('a', { class: 'button', href: location.pathname }, 'Count what members and agents did')),
    joining(model.path),
    html('p', { class: 'acts' }, html('a', { href: '/actor/' + pathOf(model.a.id) }, 'All relations of ', html('bdi', {}, asText(model.a.name))), html('a', { href: '/actor/' + pathOf(model.b.id) }, 'All relations of ', html('bdi', {}, asText(model.b.name))))));
}

// The actors between the two, each step a relation of its own.
function joining(path) {
  if (!path?.length) return null;
  return html('div', {}, html('p', {}, 'What joins them:'), html('ol', { class: 'joining' }, path.slice(1).map((actor, i) =>
    html('li', {}, html('a', { href: `/relation/${pathOf(path[i].id)}/${pathOf(actor.id)}` }, html('bdi', {}, asText(path[i].name)), ' – ', html('bdi', {}, asText(actor.name)))))));
}

const NAMES = { sources: 'Told by', types: 'Kinds', real: 'Only what was done', least: 'Sure' };

// The filters leave nothing: the one to drop, as a button.
export function nothingLeft(place, model, state, shown, act) {
  if (shown.told.length + shown.undated.length + shown.ahead.length) return false;
  const drops = { sources: { sources: null }, types: { types: null }, real: { real: 'all' }, least: { least: 0 } };
  const hiding = Object.keys(drops).filter(key => shown.hidden[key]).sort((p, q) => shown.hidden[q] - shown.hidden[p]);
  replace(place, html('section', { class: 'nothing', role: 'status' },
    html('p', { class: 'deck' }, `The filters hide all ${shown.total} events.`),
    html('p', { class: 'acts' }, hiding.map(key => html('button', { class: 'toggle', type: 'button', onclick: () => act.filter(drops[key]) }, `Drop “${NAMES[key]}”, which hides ${shown.hidden[key]}`)))));
  return true;
}
