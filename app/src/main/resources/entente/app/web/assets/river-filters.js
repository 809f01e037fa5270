// What is left out and how much of it: told by, real, kinds, sure; and how time is laid out.
import { html, replace } from './dom.js';
import { kinds } from './river-kinds.js';

const MOST_LETTERS = 6;

export function filters(place, model, act) {
  const state = act.state();
  const hidden = act.shown().hidden;
  const toggle = (words, pressed, onclick, more = {}) => html('button', { class: 'toggle', type: 'button', 'aria-pressed': String(pressed), onclick, ...more }, words);
  replace(place,
    html('button', { class: 'toggle filters-open', type: 'button', 'aria-expanded': String(act.isOpen()), onclick: act.open }, 'Filter', hidden.any ? `, ${hidden.any} hidden` : ''),
    model.sources.length > 1 && html('fieldset', { class: 'wide' }, html('legend', {}, 'Told by'), sources(model, state, act, toggle)),
    html('fieldset', { class: 'wide' }, html('legend', { class: 'vh' }, 'How real'),
      toggle('all', state.real === 'all', () => act.filter({ real: 'all' })), toggle('only what was done', state.real === 'actual', () => act.filter({ real: 'actual' }))),
    html('fieldset', { class: 'wide kinds-place' }, kinds(model, state, act)),
    sure(state, hidden, act),
    html('fieldset', { class: 'wide' }, html('legend', { class: 'vh' }, 'Whose acts'), toggle('only the two', state.exact, () => act.exact(!state.exact), { title: 'Without what members and agents of either did' })),
    model.full && (state.range[0] > model.full[0] || state.range[1] < model.full[1]) && html('fieldset', { class: 'whole' }, html('button', { class: 'toggle', type: 'button', onclick: act.wholeTime }, 'All of the time')),
    model.full && html('fieldset', { class: 'far' }, html('legend', { class: 'vh' }, 'Time'),
      toggle('room as told', state.mode === 'told', () => act.mode('told'), { title: 'Each phase gets room for what is told in it' }),
      toggle('by calendar', state.mode === 'even', () => act.mode('even'), { title: 'Every year gets the same room' })),
    model.full && html('fieldset', { class: 'view' }, html('legend', { class: 'vh' }, 'View'),
      toggle('river', state.view === 'river', () => act.view('river')), toggle('table', state.view === 'table', () => act.view('table'))));
}

// A letter each; with more sources than fit, the busiest, and all of them in a list.
function sources(model, state, act, toggle) {
  const on = letter => !state.sources || state.sources.has(letter);
  const one = source => toggle([html('b', {}, source.letter), source.own ? '' : ' copy'], on(source.letter), () => act.source(source.letter), { title: source.name + (source.own ? '' : `, a copy of ${source.copyOf ?? 'another'}`), 'aria-label': source.name + (source.own ? '' : ', a copy') });
  if (model.sources.length <= MOST_LETTERS) return model.sources.map(one);
  return [...model.sources.slice(0, MOST_LETTERS - 1).map(one), kinds(model, state, act, true)];
}

function sure(state, hidden, act) {
  const words = () => state.least.toFixed(2).replace(/0$/, '') + (hidden.least ? `, ${hidden.least} hidden` : '');
  const said = html('output', {}, words());
  return html('label', { class: 'slide wide' }, html('span', {}, 'Sure ≥'),
    html('input', { type: 'range', min: 0, max: 1, step: .05, value: state.least, 'aria-valuetext': words(),
      oninput: event => { act.least(Number(event.target.value)); } }), said);
}
