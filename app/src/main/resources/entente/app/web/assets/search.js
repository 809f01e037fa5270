// Actors by any of their names, then sentences with the words that were found.
import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get, path } from './api.js';
import { parameter, set, onBack } from './address.js';
import { told, shown } from './shown-text.js';

const PART = 30;

const start = () => view(async (main, ready) => {
  const words = (parameter('q') ?? '').trim();
  const offset = Math.max(0, Math.floor(Number(parameter('from', 0))) || 0);
  title(words ? 'Search: ' + words : 'Search');
  const found = words ? await get('search', { q: words, limit: PART, offset }) : null;
  ready();
  replace(main, html('div', { class: 'column search-page' }, found ? answer(words, found, offset) : invitation()));
});

function invitation() {
  return [html('h1', {}, 'Search'), html('p', { class: 'deck' }, 'Look for somebody by any name, or for words of a sentence. Words in quotation marks are looked for side by side.'), again('')];
}

function again(words) {
  return html('form', { class: 'search-form', action: '/search', role: 'search' },
    html('label', {}, html('span', { class: 'vh' }, 'Words to look for'), html('input', { type: 'search', name: 'q', value: words, dir: 'auto', autocomplete: 'off' })),
    html('button', { class: 'go', type: 'submit' }, 'Search'));
}

function answer(words, found, offset) {
  const nothing = found.actors.length === 0 && found.total === 0;
  return [
    html('h1', {}, nothing ? 'Nothing found for ' : 'Found for ', told('bdi', {}, '“' + words + '”')),
    html('p', { class: 'deck' }, nothing ? 'No actor is called so, and no sentence holds all of these words, in any form.' : summary(found)),
    nothing && help(words, found),
    found.actors.length > 0 && offset === 0 && actors(words, found),
    found.total > 0 && sentences(found, offset),
  ];
}

const count = (number, thing) => number + ' ' + thing + (number === 1 ? '' : 's');
const summary = found => [count(found.actorsInAll, 'actor'), count(found.total, 'sentence')].join(', ') + '.';

// What to do where nothing was found: names written alike, fewer words, or all of whom there is something to see.
function help(words, found) {
  const parts = words.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).map(word => word.replace(/["“”]/g, ''));
  return html('div', { class: 'search-help' },
    found.nearest.length > 0 && html('p', {}, 'Written alike: ', found.nearest.map((name, i) => [i > 0 && ', ', look(name)])),
    parts.length > 1 && html('p', {}, 'One word alone: ', [...new Set(parts)].map((word, i) => [i > 0 && ', ', look(word)])),
    html('p', {}, html('a', { href: '/relations' }, 'All relations'), ' · ', html('a', { href: '/' }, 'What the library holds')),
    again(words));
}

const look = words => html('a', { href: '/search?q=' + encodeURIComponent(words) }, told('bdi', {}, words));

function actors(words, found) {
  return html('section', {}, html('h2', {}, 'Actors'),
    html('ul', { class: 'found-actors' }, found.actors.map(actor => html('li', {},
      html('a', { href: '/actor/' + path(actor.id) }, told('bdi', {}, actor.name)),
      html('span', { class: 'kicker' }, [actor.as && ['also ', told('bdi', {}, '“' + actor.as + '”'), ' · '], actor.type, ' · ', actor.statements ? count(actor.statements, 'statement') : 'only named'])))),
    found.actorsInAll > found.actors.length && html('p', { class: 'kicker' }, `and ${found.actorsInAll - found.actors.length} more; write more of the name`));
}

function sentences(found, offset) {
  return html('section', {}, html('h2', {}, 'Sentences'),
    html('ol', { class: 'found-sentences', start: offset + 1 }, found.items.map(sentence)),
    pages(found, offset));
}

function sentence(hit) {
  const article = '/article/' + path(hit.document.id);
  const first = hit.statements[0];
  const place = article + (first ? '?statement=' + encodeURIComponent(first.id) : '?at=' + hit.begin);
  return html('li', {},
    html('blockquote', { dir: 'auto', class: 'told' }, marked(hit.text, hit.found)),
    html('p', { class: 'found-where' }, html('a', { href: place }, told('bdi', {}, hit.document.title ?? hit.document.id)), hit.document.words && html('span', {}, ' · ', told('bdi', {}, hit.document.words))),
    hit.statements.length > 0 && html('ul', { class: 'found-statements', 'aria-label': 'What it states' }, hit.statements.map(statement)));
}

// The found words as marks: the text is cut at numbers that the server gives, and stays text.
function marked(text, ranges) {
  const parts = [];
  let at = 0;
  for (const [begin, end] of ranges) {
    parts.push(shown(text.slice(at, begin)), html('mark', {}, shown(text.slice(begin, end))));
    at = end;
  }
  return [...parts, shown(text.slice(at))];
}

function statement(one) {
  const kind = { '+': 'coop', '−': 'conf' }[one.sign] ?? 'none';
  const words = { coop: 'cooperation', conf: 'conflict', none: 'neither' }[kind];
  return html('li', {}, html('span', { class: 'found-sign ' + kind, role: 'img', 'aria-label': words }, one.sign),
    html('a', { href: '/event/' + path(one.event ?? one.id) }, told('bdi', {}, one.title)), html('span', { class: 'kicker' }, ' ', one.date));
}

function pages(found, offset) {
  const to = from => ({ href: '/search?' + new URLSearchParams({ q: found.q, ...(from > 0 && { from }) }), onclick: event => { event.preventDefault(); set({ from: from || null }, true); start().then(() => scrollTo(0, 0)); } });
  if (found.total <= found.items.length) return null;
  return html('nav', { class: 'parts', 'aria-label': 'Parts of the list' },
    offset > 0 && html('a', { class: 'quiet', ...to(Math.max(0, offset - PART)) }, 'Before'),
    html('span', {}, found.items.length === 0 ? 'Nothing beyond' : `${offset + 1} to ${offset + found.items.length}`, ` of ${found.total}`),
    offset + found.items.length < found.total && found.items.length > 0 && html('a', { class: 'quiet', ...to(offset + PART) }, 'Next'));
}

onBack(start);
start();
