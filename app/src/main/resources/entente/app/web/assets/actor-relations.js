// With and against whom an actor acts, those of whom most is told first, in small rivers.
import { html, replace } from './dom.js';
import { get } from './api.js';
import { relationRows } from './relation-rows.js';

const PART = 10;

export async function relations(place, actor, offset = 0) {
  const heading = html('h2', { class: 'rule', id: 'known', tabindex: -1 }, 'With or against whom');
  if (!offset) replace(place, heading, html('p', { class: 'kicker', role: 'status' }, 'Asking the library …'));
  let found;
  try {
    found = await get('relations', { actor: actor.id, limit: PART, offset });
  } catch (fault) {
    return replace(place, heading, html('p', { role: 'alert' }, fault.message));
  }
  const to = next => html('button', { class: 'quiet', type: 'button', onclick: async () => { await relations(place, actor, next); place.querySelector('h2').focus(); } }, next > offset ? 'Next' : 'Before');
  replace(place, heading,
    html('p', { class: 'kicker' }, found.total === 0 ? 'No article tells yet of dealings with another named actor.' : `${found.total} ${found.total === 1 ? 'other' : 'others'}, those of whom most is told first. `,
      html('a', { href: '/network?around=' + encodeURIComponent(actor.id) }, 'In the network')),
    found.items.length > 0 && relationRows(found.items, actor.id),
    found.total > PART && html('p', { class: 'acts parts' }, offset > 0 && to(offset - PART), html('span', {}, `${offset + 1} to ${offset + found.items.length} of ${found.total}`), offset + PART < found.total && to(offset + PART)));
}
