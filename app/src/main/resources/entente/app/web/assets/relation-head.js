// The heading of a relation: both actors, the history in one sentence, and where to go from here.
import { html } from './dom.js';
import { path } from './api.js';
import { lastDayOf } from './days.js';
import { shown } from './shown-text.js';

const name = actor => html('a', { class: 'name', href: '/actor/' + path(actor.id), dir: 'auto' }, shown(actor.name));

export function head(model, act) {
  return html('div', { class: 'head' },
    html('h1', {}, name(model.a), html('span', { class: 'of' }, ' – '), name(model.b)),
    deck(model, act));
}

// Pieces with a phase are links that zoom to it.
function deck(model, act) {
  if (!model.deck.length) return null;
  const phases = new Map(model.phases.map(phase => [phase.id, phase]));
  return html('p', { class: 'deck' }, model.deck.map(({ text, tone, phase }) => {
    const its = phases.get(phase);
    return its ? html('a', { class: 'is-' + tone, href: act.address(its), onclick: event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      act.zoomTo(its);
    } }, text) : text;
  }));
}

export function elsewhere(model) {
  const both = path(model.a.id) + '/' + path(model.b.id);
  const last = model.phases.length ? lastDayOf(model.phases[model.phases.length - 1].to) : null;
  const own = model.sources.filter(source => source.own);
  const pair = new URLSearchParams({ ...own.length > 1 ? { a: own[0].name, b: own[1].name } : {}, one: model.a.id, other: model.b.id });
  return html('nav', { class: 'elsewhere', 'aria-label': 'More on these two' },
    html('a', { href: '/network' + (last ? '?' + new URLSearchParams([['around', model.a.id], ['at', last]]) : '') }, 'Network around them'),
    own.length > 1 && html('a', { href: '/compare?' + pair }, 'Compare the sources'),
    html('a', { href: '/dossier/' + both, download: '' }, 'Dossier'));
}
