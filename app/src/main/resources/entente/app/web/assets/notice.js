// What was just decided, at the foot of the window, with the way back.
import { html, replace } from './dom.js';
import { send } from './api.js';
import { told } from './shown-text.js';

// decision: { number, words } as the server answers; onUndone(decision) is called when it was taken back.
export function decided(decision, onUndone) {
  const undo = html('button', { class: 'quiet', type: 'button', onclick: async () => {
    undo.disabled = true;
    try {
      const undone = await send('POST', `decisions/${decision.number}/undo`);
      say(['Undone: ', told('span', {}, undone.words), '.']);
      await onUndone(undone);
      document.querySelector('main h1')?.focus();
    } catch (fault) {
      say([fault.message]);
    }
  } }, 'Undo');
  say([told('span', {}, decision.words), '. '], undo);
}

export function say(words, ...actions) {
  const place = document.getElementById('notice') || document.body.appendChild(html('div', { class: 'notice', id: 'notice', role: 'status' }));
  place.hidden = false;
  replace(place, html('p', {}, words), html('p', { class: 'acts' }, actions, html('button', { class: 'quiet', type: 'button', onclick: () => { place.hidden = true; document.querySelector('main h1')?.focus(); } }, 'Close')));
}
