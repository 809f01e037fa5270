// What could not be read, from whichever reading it comes, until it is read or the list is dismissed.
import { html, replace } from './dom.js';
import { get, send } from './api.js';
import { told } from './shown-text.js';
import { zone } from './zone.js';

const SHOWN = 50;
const FEW = 4;

// Draws into a place; a long list is open only where it is news.
export async function showFailures(place, news) {
  draw(place, await get('failures', { limit: SHOWN, zone: zone() }), news);
}

function draw(place, found, news) {
  if (found.total === 0) return replace(place);
  const left = found.total - found.items.length;
  const notice = html('p', { class: 'reading-problem', role: 'alert' });
  replace(place, html('section', { class: 'unread', 'aria-label': 'Not read' },
    html('details', { open: news || found.total <= FEW }, html('summary', {}, html('b', {}, found.words)),
      html('ul', { class: 'failures', tabindex: 0, 'aria-label': 'Not read' }, found.items.map(failure)),
      left > 0 && html('p', { class: 'kicker' }, `and ${left} more before these`),
      html('p', { class: 'acts' }, html('button', { class: 'quiet', type: 'button', onclick: event => dismiss(place, notice, event.currentTarget) }, 'Dismiss the list')), notice)));
}

async function dismiss(place, notice, button) {
  button.disabled = true;
  try {
    draw(place, await send('DELETE', 'failures?limit=1'), false);
    document.querySelector('h1')?.focus();
  } catch (fault) {
    notice.textContent = fault.message;
    button.disabled = false;
  }
}

export function failure(one) {
  return html('li', {}, told('b', {}, one.document), ' ', told('span', {}, one.problem), '. ', html('span', { class: 'remedy' }, sentence(one.remedy)),
    one.when && html('span', { class: 'kicker' }, ' ' + one.when));
}

const sentence = words => words.charAt(0).toUpperCase() + words.slice(1) + '.';
