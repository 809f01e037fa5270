// What the pages on chains, reactions and agreements have in common.
import { html } from './dom.js';
import { path } from './api.js';
import { told, shown } from './shown-text.js';

// A sentence with the words in it that tell something.
export function sentence(text, begin, words) {
  const at = words ? words.begin - begin : -1;
  const end = words ? words.end - begin : -1;
  if (at < 0 || end > text.length) return html('blockquote', { class: 'sentence', dir: 'auto' }, shown(text));
  return html('blockquote', { class: 'sentence', dir: 'auto' }, shown(text.slice(0, at)), html('b', {}, shown(text.slice(at, end))), shown(text.slice(end)));
}

// Where it stands; a sentence that no statement was read from leads to its article.
export function where(document, statement) {
  const name = document.outlet || document.id;
  return html('a', { href: '/article/' + path(document.id) + (statement ? '?statement=' + encodeURIComponent(statement) : '') }, told('bdi', {}, name));
}

// The button that opens the evidence of a thing.
export function opener(...inside) { return html('button', { class: 'open', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'side' }, inside); }

// The head of a page about an event; a statement of it names the two between whom it passed.
export function eventHead(kicker, event, deck, statement) {
  const { actor, recipient } = statement || {};
  return html('div', { class: 'head' },
    html('p', { class: 'kicker' }, kicker, actor && recipient && [' · ', html('a', { href: '/relation/' + path(actor.id, recipient.id) }, told('bdi', {}, actor.name), ' – ', told('bdi', {}, recipient.name))]),
    html('h1', {}, html('a', { href: '/event/' + path(event.id) }, told('bdi', {}, event.title))),
    html('p', { class: 'deck' }, deck));
}
