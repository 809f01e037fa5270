// What an event is part of: where to go from it.
import { html } from './dom.js';
import { get, path } from './api.js';
import { said } from './evidence-parts.js';

// The agreements are looked up on the event's own page alone: it asks much of a large library.
export function surroundings(told, onPage) {
  if (told.kind === 'tie') return null;
  const list = html('ul', { class: 'lines' },
    html('li', {}, html('a', { href: '/chain/' + path(told.event) }, 'What led to it, and what followed')),
    html('li', {}, html('a', { href: '/reactions/' + path(told.event) }, 'Who reacted, and how')));
  if (onPage) agreements(told, list);
  return html('nav', { 'aria-label': 'From this event' }, html('h3', { class: 'sub' }, 'What it is part of'), list);
}

async function agreements(told, list) {
  try {
    const found = await get(`events/${path(told.event)}/agreements`);
    list.append(...found.agreements.map(one => html('li', {}, html('a', { href: '/agreement/' + path(one.id) }, said(one.name)), html('small', {}, ' agreement'))));
  } catch (fault) {
    list.append(html('li', {}, html('small', {}, fault.message)));
  }
}

// The way back to all that is told of the two.
export function relation(told) {
  if (!told.actor || !told.recipient) return null;
  return html('p', { class: 'kicker back' }, html('a', { href: '/relation/' + path(told.actor.id, told.recipient.id) }, said(told.actor.name), ' – ', said(told.recipient.name)));
}
