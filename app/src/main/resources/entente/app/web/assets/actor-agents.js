// Who acts for an actor and for whom it acts, each with the way by which the texts have it.
import { html } from './dom.js';
import { path } from './api.js';
import { told } from './shown-text.js';

const FIRST = 10;

export function agents(actor) {
  if (!actor.agents.total && !actor.principals.total) return null;
  return html('section', { class: 'agents', 'aria-labelledby': 'agents' }, html('h2', { class: 'rule', id: 'agents' }, 'Who acts for whom'),
    html('div', { class: 'agents-two' }, list('Acts for', actor.principals), list('Has acting for it', actor.agents)));
}

function list(title, { total, items }) {
  if (!total) return null;
  const row = one => html('li', {}, html('a', { href: '/actor/' + path(one.id) }, told('bdi', {}, one.name)), told('span', {}, one.path));
  return html('div', {}, html('h3', {}, title, ' ', html('small', {}, total)), html('ul', {}, items.slice(0, FIRST).map(row)),
    items.length > FIRST && html('details', {}, html('summary', {}, `${items.length - FIRST} more`), html('ul', {}, items.slice(FIRST).map(row)), total > items.length && html('p', { class: 'kicker' }, `and ${total - items.length} more`)));
}
