// What the user decides about a statement: the text does not say so, or says otherwise. Only what was changed is sent.
import { html, replace } from './dom.js';
import { send } from './api.js';
import { nameInput } from './source-input.js';

let labels = 0;

function field(words, control, hint) {
  const input = control.matches('input, select') ? control : control.querySelector('input');
  input.id ||= 'decide-' + ++labels;
  input.removeAttribute('aria-label');
  return html('p', { class: 'field' }, html('label', { for: input.id }, words), control, hint && html('small', {}, hint));
}

function form(place, act, words, fields, body) {
  const wrong = html('p', { class: 'wrong', role: 'alert' });
  const because = html('input', { type: 'text', name: 'because', autocomplete: 'off' });
  const whole = html('form', { class: 'decide', onsubmit: async event => {
    event.preventDefault();
    replace(wrong);
    const wanted = body(new FormData(whole));
    if (typeof wanted === 'string') { replace(wrong, wanted); return; }
    try {
      await act.decided(await send('POST', 'decisions', { ...wanted, because: because.value.trim() || undefined }));
    } catch (fault) {
      replace(wrong, fault.message);
    }
  } }, fields, field('Why, in your words', because, 'Kept with the decision.'), wrong,
  html('p', { class: 'acts' }, html('button', { class: 'go', type: 'submit' }, words), html('button', { class: 'quiet', type: 'button', onclick: () => { replace(place); act.back(); } }, 'Cancel')));
  whole.addEventListener('keydown', event => { if (event.key === 'Escape') { event.stopPropagation(); replace(place); act.back(); } });
  replace(place, whole);
  whole.querySelector('input, select').focus();
}

export function rejectForm(statement, place, act) {
  form(place, act, 'Reject it', [html('p', { class: 'fine' }, 'The text does not say so: it is taken out of all views, counts and exports.')], () => ({ kind: 'reject', statement: statement.id }));
}

export function correctForm(statement, choices, place, act) {
  const before = { actor: statement.actor?.name ?? '', recipient: statement.recipient?.name ?? '', type: statement.type, date: written(statement.date), modality: statement.modality, sign: statement.sign };
  form(place, act, 'Correct it', [
    field('Actor', nameInput('actors', 'actor', 'Actor', before.actor), 'Empty: nobody is named.'),
    field('Recipient', nameInput('actors', 'recipient', 'Recipient', before.recipient), 'Empty: nobody is named.'),
    field('What was done', select('type', choices.types, before.type)),
    field('When', html('input', { type: 'text', name: 'date', value: before.date, autocomplete: 'off' }), '2003, 2003-04 or 2003-04-09; two with .. between, one may be left out; empty: no date.'),
    field('How real', select('modality', choices.modalities, before.modality)),
    field('Sign', select('sign', [{ value: '+', words: 'cooperation (+)' }, { value: '-', words: 'conflict (−)' }, { value: '0', words: 'neither (0)' }], before.sign)),
  ], data => {
    const wanted = { kind: 'correct', statement: statement.id };
    for (const name of Object.keys(before)) {
      const now = data.get(name).trim();
      if (now !== before[name]) wanted[name] = now === '' ? null : now;
    }
    return Object.keys(wanted).length === 2 ? 'Nothing is changed yet.' : wanted;
  });
}

function select(name, choices, value) {
  return html('select', { name }, choices.map(choice => html('option', { value: choice.value, selected: choice.value === value }, choice.words)));
}

function written(date) {
  if (!date.from && !date.to) return '';
  return date.from === date.to ? date.from : `${date.from ?? ''}..${date.to ?? ''}`;
}
