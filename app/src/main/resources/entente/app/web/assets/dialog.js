// A question in front of the page: what will happen, what is needed for it, and a way out. The focus goes back to where it was.
import { html, replace } from './dom.js';

let dialogs = 0;

// ask({ title, body, confirm, act }): act(form data) does it; what it throws is told in the dialog, which stays.
export function ask({ title, body, confirm, act, grave = false }) {
  const before = document.activeElement;
  const name = 'dialog-' + ++dialogs;
  const wrong = html('p', { class: 'wrong', role: 'alert' });
  const because = html('input', { type: 'text', name: 'because', maxlength: 2000, autocomplete: 'off' });
  const yes = html('button', { class: grave ? 'go grave' : 'go', type: 'submit' }, confirm);
  const form = html('form', { onsubmit: async event => {
    event.preventDefault();
    replace(wrong);
    yes.disabled = true;
    try {
      await act(new FormData(form), because.value.trim() || undefined);
      dialog.close();
    } catch (fault) {
      replace(wrong, fault.message);
      yes.disabled = false;
    }
  } },
  html('h2', { id: name }, title), body,
  html('label', { class: 'field' }, html('span', {}, 'Why, in your words'), because, html('small', {}, 'May stay empty. Kept with the decision.')),
  wrong,
  html('p', { class: 'acts' }, yes, html('button', { class: 'quiet', type: 'button', onclick: () => dialog.close() }, 'Cancel')));
  const dialog = html('dialog', { class: 'ask', 'aria-labelledby': name, onclose: () => {
    dialog.remove();
    (before?.isConnected ? before : document.querySelector('#notice:not([hidden]) button') ?? document.querySelector('main h1'))?.focus();
  } }, form);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
