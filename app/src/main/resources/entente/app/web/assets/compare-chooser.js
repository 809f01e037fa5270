// Which two sources to compare, and of which two actors, if not of all.
import { html, replace } from './dom.js';
import { get, search } from './api.js';
import { told } from './shown-text.js';
import { nameInput } from './source-input.js';

export function chooser(state, go) {
  const form = html('form', { class: 'choose', action: '/compare', onsubmit: event => { event.preventDefault(); go(values(form)); } },
    html('div', { class: 'choose-line' },
      html('b', { class: 'letter', 'aria-hidden': 'true' }, 'A'), nameInput('sources', 'a', 'An outlet, a document or a speaker', state.a),
      html('button', { class: 'quiet swap', type: 'button', 'aria-label': 'Exchange A and B', title: 'Exchange A and B', onclick: () => swap(form, state, go) }, '⇄'),
      html('b', { class: 'letter', 'aria-hidden': 'true' }, 'B'), nameInput('sources', 'b', 'The other source', state.b)),
    html('div', { class: 'choose-line' },
      html('span', { class: 'choose-of' }, 'on'), nameInput('actors', 'one', 'Everybody, or one actor', state.one),
      html('span', { class: 'choose-of' }, 'and'), nameInput('actors', 'other', 'The other actor', state.other),
      html('button', { class: 'go', type: 'submit' }, 'Compare')));
  return form;
}

function values(form) {
  const all = Object.fromEntries(new FormData(form));
  return Object.fromEntries(['a', 'b', 'one', 'other'].map(name => [name, (all[name] || '').trim() || null]));
}

function swap(form, state, go) {
  const { a, b, ...rest } = values(form);
  form.elements.a.value = b ?? '';
  form.elements.b.value = a ?? '';
  if (state.a && state.b) go({ a: b, b: a, ...rest });
}

// The outlets that tell of the same events, those with most in common first.
export async function pairs(place, of) {
  const found = await get('sources/pairs', { of, limit: 40 });
  if (found.total === 0) {
    replace(place, html('p', { class: 'kicker' }, of ? 'No other outlet tells of an event that it tells.' : 'No two outlets tell of the same event yet. Read more articles on the same story; two sources can be compared all the same.'));
    return;
  }
  replace(place, html('ul', { class: 'pairs' }, found.items.map(pair)),
    found.total > found.items.length && html('p', { class: 'kicker' }, `${found.total - found.items.length} more pairs, with no more events in common than these, are not listed.`));
}

function pair(both) {
  return html('li', {}, html('a', { href: '/compare' + search({ a: both.a, b: both.b }) }, told('bdi', {}, both.a), html('span', { class: 'and' }, ' and '), told('bdi', {}, both.b)),
    html('span', { class: 'pair-words' }, both.words));
}
