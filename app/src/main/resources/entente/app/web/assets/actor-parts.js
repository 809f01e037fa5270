// What an actor can be parted by: the ids under which it was read, and the articles that mention it.
import { html } from './dom.js';
import { get, path } from './api.js';
import { told } from './shown-text.js';

const PART = 100;

// Null where there is nothing to choose from.
export async function parts(actor) {
  const articles = await get(`actors/${path(actor.id)}/documents`, { limit: PART });
  const names = actor.readAs.items;
  if (articles.total < 2 && names.length < 2) return null;
  return { element: html('div', { class: 'field' }, names.length > 1 && read(actor), articles.total > 1 && inArticles(actor, articles)) };
}

function read(actor) {
  return group('Read under these ids', actor.readAs.items.map(one => choice('readAs', one.id, one.names.slice(0, 6).join(', '), `${one.id} · ${count(one.documents, 'article')}`)), actor.readAs.total - actor.readAs.items.length);
}

function inArticles(actor, first) {
  const items = html('div', { class: 'choices-in' });
  const more = html('button', { class: 'quiet', type: 'button', onclick: async () => {
    const next = await get(`actors/${path(actor.id)}/documents`, { limit: PART, offset: items.children.length });
    add(next.items);
  } });
  const add = all => {
    items.append(...all.map(one => choice('document', one.id, one.title ?? one.id, `${one.source} · ${count(one.mentions, 'mention')}${one.words.length ? ': ' + one.words.slice(0, 6).join(', ') : ''}`)));
    const left = first.total - items.children.length;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(PART, left)} more of ${left}`;
  };
  add(first.items);
  return html('fieldset', { class: 'choices' }, html('legend', {}, 'In these articles'), items, more);
}

function group(title, choices, left) {
  return html('fieldset', { class: 'choices' }, html('legend', {}, title), html('div', { class: 'choices-in' }, choices), left > 0 && html('small', {}, `and ${left} more`));
}

const choice = (name, value, words, more) => html('label', { class: 'choice' }, html('input', { type: 'checkbox', name, value }), told('b', {}, words), told('small', {}, more));
const count = (n, thing) => `${n} ${thing}${n === 1 ? '' : 's'}`;
