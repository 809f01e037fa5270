// What changed last in the library, and what the last reading could not read.
import { html } from './dom.js';
import { send, path } from './api.js';
import { told } from './shown-text.js';
import { failure } from './reading.js';

export function news(changes, failures, again) {
  return html('section', { class: 'news' }, html('h2', {}, 'What changed'),
    changes.length + failures.length === 0 ? html('p', { class: 'kicker' }, 'Nothing yet.') : html('ul', {}, failures.map(failure), changes.map(change => item(change, again))));
}

function item(change, again) {
  const about = change.about && (change.document ? html('a', { href: '/article/' + path(change.document) }, told('b', {}, change.about)) : told('b', {}, change.about));
  return html('li', {}, about, told('span', {}, change.words), change.decision != null && [' ', undo(change.decision, again)]);
}

function undo(number, again) {
  const place = html('span', {});
  const button = html('button', { class: 'link', type: 'button', onclick: async () => {
    button.disabled = true;
    try {
      await send('POST', `decisions/${number}/undo`);
      again();
    } catch (fault) {
      place.textContent = ' ' + fault.message;
      button.disabled = false;
    }
  } }, 'Undo');
  return [button, place];
}
