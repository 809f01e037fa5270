// Filters of the network, each saying what it hides; who is looked around; what is saved.
import { html, replace } from './dom.js';
import { get } from './api.js';
import { LEAST } from './network-state.js';
import { savePng, saveSvg, saveGexf } from './network-save.js';

const FEW = 8;

export function controls(place, told, state, sources, act) {
  const held = place.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  replace(place, layers(told, state, act), more(place), tellers(state, sources, act), origins(told, state, act), weak(told, state, act), around(told, act), members(state, act), since(told, state, act), save(told, state));
  if (held) place.querySelector(`[data-key="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
}

const toggle = (key, pressed, act, ...content) => html('button', { class: 'toggle', type: 'button', 'data-key': key, 'aria-pressed': pressed === null ? null : String(pressed), onclick: act }, ...content);

// On a narrow page the other filters come when asked for.
function more(place) {
  const button = html('button', { class: 'toggle more-filters', type: 'button', 'data-key': 'more', 'aria-expanded': String(place.classList.contains('open')), onclick: () => button.setAttribute('aria-expanded', String(place.classList.toggle('open'))) }, 'More filters');
  return button;
}

function tellers(state, sources, act) {
  if (sources.total < 2) return null;
  const one = source => toggle('source ' + source.id, !state.sources.length || state.sources.includes(source.id), () => act.source(source.id), html('span', { class: 'told', dir: 'auto' }, source.name));
  const list = html('fieldset', { class: 'tellers' }, html('legend', { class: 'vh' }, 'Told by'), sources.items.map(one));
  const count = state.sources.length || sources.total;
  return html('details', { class: 'kinds', open: act.isOpen('tellers'), ontoggle: event => act.open('tellers', event.target.open) },
    html('summary', { class: 'toggle', 'data-key': 'tellers' }, state.sources.length ? `Told by ${count} of ${sources.total} sources` : `Told by all ${sources.total} sources`),
    html('div', { class: 'menu' }, list, sources.total > sources.items.length && html('p', { class: 'fine' }, `The ${sources.items.length} with most statements are listed.`), state.sources.length > 0 && toggle('all', null, () => act.change({ sources: [] }), 'All of them')));
}

function layers(told, state, act) {
  const later = told.actors.filter(a => a.later).length;
  const gone = told.actors.filter(a => !a.there && !a.later).length;
  const names = [['camps', 'camps', told.sides.length], ['sponsors', 'sponsors', told.agencies.length], ['later', 'not yet there', later], ['gone', 'no longer there', gone]];
  return html('fieldset', {}, html('legend', { class: 'vh' }, 'Layers'), names.map(([key, words, count]) => toggle(key, state.layers.has(key), () => act.layer(key), count ? `${words} ${count}` : words)));
}

function origins(told, state, act) {
  const hidden = told.ties.filter(t => !t.weak && t.origins < state.origins).length;
  return html('label', { class: 'one' }, 'Ties told by ', html('select', { 'data-key': 'origins', onchange: event => act.change({ origins: Number(event.target.value) }, false) },
    [1, 2, 3].map(n => html('option', { value: n, selected: n === state.origins }, n === 1 ? '1 origin or more' : `${n} origins or more`))), hidden > 0 && html('span', {}, `${hidden} hidden`));
}

function weak(told, state, act) {
  const hidden = told.ties.filter(t => t.weak).length;
  const words = html('output', {}, hidden ? `${hidden} weak hidden` : 'none hidden');
  return html('label', { class: 'one', title: 'From 0, everything, to 1. A tie is weak when little is told of it, or long before or after.' }, 'Strength from ', html('input', { type: 'range', 'data-key': 'least', min: 0, max: .6, step: .05, value: state.least ?? LEAST, 'aria-valuetext': `${state.least}, ${hidden} hidden`, onchange: event => act.change({ least: Number(event.target.value) }) }), words);
}

function around(told, act) {
  const list = html('datalist', { id: 'around-names' }, told.actors.slice(0, 40).map(a => html('option', { value: a.name })));
  const input = html('input', { type: 'search', list: 'around-names', 'data-key': 'around', placeholder: 'an actor', value: told.around?.name ?? '', autocomplete: 'off',
    oninput: event => suggest(event.target.value, list), onchange: event => act.around(event.target.value.trim() || null) });
  return html('label', { class: 'one' }, 'Around ', input, list);
}

async function suggest(text, list) {
  if (text.trim().length < 2) return;
  try {
    const found = await get('actors', { q: text.trim(), limit: FEW });
    replace(list, found.items.map(a => html('option', { value: a.name })));
  } catch { /* what is typed can be asked for all the same */ }
}

// Members of a state count under it unless everybody is to stand for himself.
function members(state, act) {
  return html('fieldset', {}, html('legend', { class: 'vh' }, 'Members'), toggle('exact', state.exact, () => act.change({ exact: !state.exact, chosen: [], event: null }), 'everybody as himself'));
}

function since(told, state, act) {
  if (!told.at.from) return null;
  return state.since
    ? html('fieldset', {}, html('legend', {}, 'Compared with ' + told.changed?.since), toggle('since', null, () => act.change({ since: null }), 'stop'))
    : html('fieldset', {}, html('legend', { class: 'vh' }, 'Compare'), toggle('since', null, () => act.compare(), `compare with ${told.at.words}`));
}

function save(told, state) {
  const picture = () => document.querySelector('#net svg');
  return html('fieldset', { class: 'far' }, html('legend', {}, 'Save'), toggle('svg', null, () => saveSvg(picture(), told), 'SVG'), toggle('png', null, () => savePng(picture(), told), 'PNG'), toggle('gexf', null, () => saveGexf(state), 'GEXF'));
}
