// Who it is: its name, what it is in words, by which names the texts call it, and what the user decided about it.
import { html } from './dom.js';
import { send } from './api.js';
import { decisions } from './actor-decide.js';
import { told } from './shown-text.js';
import { say } from './notice.js';

const FIRST = 8;

export function head(actor, act) {
  return html('header', { class: 'head' },
    told('h1', { tabindex: -1 }, actor.name),
    html('p', { class: 'kind' }, told('span', {}, actor.kind), ' · ', actor.summary),
    names(actor), decisions(actor, act), taken(actor, act));
}

// As the texts have them; those that only lists of names know are left out.
function names(actor) {
  const all = actor.called.items.filter(one => one.words !== actor.name);
  if (!all.length) return null;
  const item = one => [told('span', {}, one.words), html('small', {}, ` ${one.mentions}`)];
  const list = items => items.flatMap((one, i) => [i > 0 ? ', ' : null, item(one)]);
  const rest = actor.called.total - FIRST - (actor.called.items.length - all.length);
  return html('div', { class: 'deck names' }, 'Called ', list(all.slice(0, FIRST)), rest > 0
    ? html('details', {}, html('summary', {}, `and ${rest} more`), html('p', {}, list(all.slice(FIRST)), actor.called.total > actor.called.items.length ? `, and ${actor.called.total - actor.called.items.length} more` : null))
    : '.');
}

function taken(actor, act) {
  const all = actor.decisions;
  if (!all.total) return null;
  return html('ul', { class: 'decided', 'aria-label': 'Your decisions about it' }, all.items.map(one => html('li', {}, html('span', {}, `Decision ${one.number}: `, told('span', {}, one.words), one.because && [', because ', told('span', {}, one.because)], '.'),
    html('button', { class: 'as-link', type: 'button', onclick: async () => {
      try {
        await send('POST', `decisions/${one.number}/undo`);
        say(['Undone: ', told('span', {}, one.words), '.']);
        await act.undone();
        document.querySelector('main h1')?.focus();
      } catch (fault) {
        say([fault.message]);
      }
    } }, 'Undo', html('span', { class: 'vh' }, ` decision ${one.number}`)))));
}
