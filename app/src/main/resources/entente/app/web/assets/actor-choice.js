// Choosing one actor: words are looked up while they are written, and those found are offered as a list to choose from.
import { html, replace } from './dom.js';
import { get } from './api.js';
import { told } from './shown-text.js';

const OFFERED = 8;
let lists = 0;

// Not the one of the id without; onChoose(actor or null) is told of each choice.
export function actorChoice(label, without, onChoose) {
  const group = 'choice-' + ++lists;
  const list = html('div', { class: 'choices-in' });
  const found = html('fieldset', { class: 'choices', hidden: true }, html('legend', { 'aria-live': 'polite' }), list);
  const input = html('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', dir: 'auto' });
  let chosen = null;
  let asked = null;
  let waiting = 0;

  async function offer() {
    const words = input.value.trim();
    if (words === asked) return;
    asked = words;
    const answer = words ? await get('actors', { q: words, limit: OFFERED + 1 }).catch(() => null) : null;
    if (asked !== words) return;
    choose(null);
    found.hidden = !words;
    const items = (answer?.items ?? []).filter(one => one.id !== without).slice(0, OFFERED);
    const more = (answer?.total ?? 0) - (answer?.items ?? []).length + (answer?.items ?? []).filter(one => one.id !== without).length - items.length;
    replace(found.querySelector('legend'), items.length ? (more > 0 ? `${items.length} of ${items.length + more}; write more to narrow it` : 'Choose one') : nobody(answer));
    replace(list, items.map(option));
    list.hidden = !items.length;
  }

  const nobody = answer => 'Nobody else is called so.' + (answer?.nearest?.length ? ' Did you mean ' + answer.nearest.join(', or ') + '?' : '');
  const option = one => html('label', { class: 'choice' }, html('input', { type: 'radio', name: group, value: one.id, onchange: () => choose(one) }),
    told('b', {}, one.name), html('small', {}, one.kind, one.as && [', also called ', told('span', {}, one.as)], ` · ${one.statements} ${one.statements === 1 ? 'statement' : 'statements'}`));

  function choose(one) {
    if (chosen === one) return;
    chosen = one;
    onChoose(one);
  }

  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(offer, 150); });
  input.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); clearTimeout(waiting); offer(); } });
  return { element: html('div', { class: 'field' }, html('label', { class: 'field' }, html('span', {}, label), input), found), chosen: () => chosen };
}
