// All relations, those of which most is told first; found by a name, or two actors chosen.
import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get, path } from './api.js';
import { parameter, set, onBack } from './address.js';
import { told } from './shown-text.js';
import { nameInput } from './source-input.js';
import { relationRows } from './relation-rows.js';

const PART = 30;

const state = () => ({ q: (parameter('q') ?? '').trim() || null, offset: Math.max(0, Math.floor(Number(parameter('from', 0))) || 0) });

const start = () => view(async (main, ready) => {
  title('Relations');
  const now = state();
  const list = html('div', { class: 'relations-list' });
  const found = await get('relations', { q: now.q, limit: PART, offset: now.offset });
  ready();
  replace(main, html('div', { class: 'column relations-page' },
    html('div', { class: 'head' }, html('h1', {}, 'Relations'), html('p', { class: 'deck' }, 'Who is told to have acted with or against whom, those of whom most is told first.')),
    pair(), named(now, list), list));
  draw(list, found, now);
});

// Two names lead to what is between them.
function pair() {
  const one = nameInput('actors', 'one', 'One actor', null);
  const other = nameInput('actors', 'other', 'The other actor', null);
  const value = place => place.querySelector('input').value.trim();
  return html('form', { class: 'pair-form', 'aria-label': 'Two actors', onsubmit: event => {
    event.preventDefault();
    const empty = [one, other].find(place => !value(place));
    if (empty) empty.querySelector('input').focus();
    else location.assign('/relation/' + path(value(one), value(other)));
  } }, html('span', { class: 'pair-label' }, 'Between'), one, html('span', { class: 'pair-and' }, 'and'), other, html('button', { class: 'go', type: 'submit' }, 'Show'));
}

function named(now, list) {
  const input = html('input', { type: 'search', value: now.q, dir: 'auto', autocomplete: 'off', spellcheck: 'false', placeholder: 'Of somebody called …' });
  let waiting = 0;
  const look = () => {
    const q = input.value.trim() || null;
    if (q === state().q) return;
    set({ q, from: null });
    load(list);
  };
  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(look, 180); });
  return html('form', { class: 'named-form', role: 'search', onsubmit: event => { event.preventDefault(); look(); } },
    html('label', {}, html('span', { class: 'vh' }, 'Only relations of somebody called'), input));
}

let asked = 0;

async function load(list) {
  const mine = ++asked;
  const now = state();
  try {
    const found = await get('relations', { q: now.q, limit: PART, offset: now.offset });
    if (mine === asked) draw(list, found, now);
  } catch (problem) {
    if (mine === asked) replace(list, html('p', { role: 'alert' }, problem.message));
  }
}

function draw(list, found, now) {
  replace(list, html('p', { class: 'kicker', role: 'status' }, summary(found, now)),
    found.items.length > 0 && relationRows(found.items),
    found.total === 0 && nothing(now),
    pages(found, now, list));
}

function summary(found, now) {
  const number = found.total + (found.total === 1 ? ' relation' : ' relations');
  return now.q ? [number + ' of somebody called ', told('bdi', {}, '“' + now.q + '”')] : number;
}

function nothing(now) {
  return now.q
    ? html('p', { class: 'nothing' }, 'Nobody called so is told to have acted towards another. ', html('a', { href: '/search?q=' + encodeURIComponent(now.q) }, 'Search all sentences'), ' or ', html('a', { href: '/relations' }, 'see all relations'), '.')
    : html('p', { class: 'nothing' }, 'No article tells yet what two named actors did to each other. ', html('a', { href: '/' }, 'Read some articles'), '.');
}

function pages(found, now, list) {
  if (found.total <= PART && now.offset === 0) return null;
  const to = from => ({ href: '/relations?' + new URLSearchParams({ ...(now.q && { q: now.q }), ...(from > 0 && { from }) }), onclick: event => { event.preventDefault(); set({ from: from || null }, true); load(list).then(() => scrollTo(0, 0)); } });
  return html('nav', { class: 'parts', 'aria-label': 'Parts of the list' },
    now.offset > 0 && html('a', { class: 'quiet', ...to(Math.max(0, now.offset - PART)) }, 'Before'),
    html('span', {}, found.items.length ? `${now.offset + 1} to ${now.offset + found.items.length} of ${found.total}` : `Nothing beyond ${found.total}`),
    now.offset + PART < found.total && html('a', { class: 'quiet', ...to(now.offset + PART) }, 'Next'));
}

onBack(start);
start();
