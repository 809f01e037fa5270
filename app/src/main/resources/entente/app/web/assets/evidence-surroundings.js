// What an event is part of: looked up only when somebody wants to know, since it asks much of a large library.
import { html, replace } from './dom.js';
import { get, path } from './api.js';
import { said } from './evidence-parts.js';

export function surroundings(told, atOnce) {
  const inside = html('div', { class: 'inside', 'aria-live': 'polite' });
  const all = html('details', { class: 'bonds', ontoggle: () => { if (all.open && !inside.childNodes.length) load(told, inside); } },
    html('summary', {}, 'What it is part of'), inside);
  if (atOnce) { all.open = true; load(told, inside); }
  return all;
}

async function load(told, inside) {
  replace(inside, html('p', { class: 'fine' }, 'Looking it up …'));
  try {
    const found = await get(`events/${path(told.event)}/surroundings`);
    const lines = [
      found.chain && html('li', {}, html('a', { href: '/chain/' + path(told.event) }, 'What led to it, and what followed'), html('small', {}, ' ' + found.chain)),
      found.reactions && html('li', {}, html('a', { href: '/reactions/' + path(told.event) }, 'Who reacted, and how'), html('small', {}, ' ' + found.reactions)),
      ...found.agreements.map(one => html('li', {}, html('a', { href: '/agreement/' + path(one.id) }, said(one.name)), html('small', {}, ' an agreement'))),
    ].filter(Boolean);
    replace(inside, lines.length ? html('ul', { class: 'lines' }, lines) : html('p', { class: 'fine' }, 'No text says what it answered, what answered it, or who took a stand on it.'));
  } catch (fault) {
    replace(inside, html('p', { class: 'fine' }, fault.message));
  }
}

// The way back to all that is told of the two.
export function relation(told) {
  if (!told.actor || !told.recipient) return null;
  return html('p', { class: 'kicker back' }, html('a', { href: '/relation/' + path(told.actor.id, told.recipient.id) }, said(told.actor.name), ' – ', said(told.recipient.name)));
}
