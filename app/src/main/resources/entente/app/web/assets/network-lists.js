// What stands beside and below the drawing: triads, camps, sponsors, what changed, what has no date; the key; the table.
import { html, svg } from './dom.js';
import { path } from './api.js';
import { told as quoted } from './shown-text.js';
import { agencies } from './network-side.js';
import { sample } from './network-figures.js';
import { shownTies } from './network-drawing.js';
import { disc, diamond, figure, jagged } from './network-shapes.js';

const sub = (text, small) => html('h2', { class: 'sub' }, text, small && html('small', {}, ' – ' + small));

export function overview(told, state, act) {
  return [changed(told, act), triads(told, act), camps(told), told.agencies.length > 0 && [sub('Who acts through whom'), agencies(told.agencies.slice(0, 8), told, act), told.agencies.length > 8 && html('p', { class: 'fine' }, `and ${told.agencies.length - 8} more in the drawing`)], absent(told), undated(told)];
}

function changed(told, act) {
  const changed = told.changed;
  if (!changed) return null;
  return [sub('Changed since ' + changed.since), changed.nothing && html('p', { class: 'fine' }, changed.nothing),
    changed.turned.length > 0 && html('ul', { class: 'fine turns' }, changed.turned.map(t => html('li', {}, html('button', { class: 'plain', type: 'button', onclick: () => act.choose([t.a, t.b]) }, quoted('span', {}, t.words))))),
    changed.movedWords && html('p', { class: 'fine' }, quoted('span', {}, changed.movedWords))];
}

function triads(told, act) {
  return [sub('Triads', told.triads.words), html('ul', { class: 'fine turns' }, told.triads.items.slice(0, 8).map(t => html('li', {}, html('span', { class: 'state ' + (t.balanced ? '' : 'strained') }, t.balanced ? 'balanced' : 'strained'), ' ', html('button', { class: 'plain', type: 'button', onclick: () => act.choose(t.actors) }, quoted('span', {}, t.words))))),
    told.triads.total > 8 && html('p', { class: 'fine' }, `${told.triads.total - 8} more: choose two or three actors, with Shift held down, to see theirs.`)];
}

function camps(told) {
  if (!told.camps.length) return null;
  return [sub('Camps', 'how the ties divide'), told.camps.slice(0, 4).map(c => html('p', { class: 'fine' }, quoted('span', {}, c.words), ' ', html('span', { class: 'by' }, c.frustration)))];
}

function absent(told) {
  const later = told.actors.filter(a => a.later);
  if (!later.length) return null;
  return [sub('Not yet there'), html('p', { class: 'fine' }, later.slice(0, 8).map((a, i) => [i ? ', ' : '', quoted('span', {}, a.name), ` (${a.note})`]), later.length > 8 && ` and ${later.length - 8} more`, ' keep their places.')];
}

function undated(told) {
  if (!told.undatedTotal) return null;
  return html('details', { class: 'undated' }, html('summary', {}, `${told.undatedTotal} ${told.undatedTotal === 1 ? 'pair' : 'pairs'} told of without a date, and not counted`),
    html('ul', { class: 'fine' }, told.undated.map(p => html('li', {}, html('a', { href: '/relation/' + path(p.a.id, p.b.id) }, quoted('span', {}, p.a.name), ' and ', quoted('span', {}, p.b.name))))),
    told.undatedTotal > told.undated.length && html('p', { class: 'fine' }, `and ${told.undatedTotal - told.undated.length} more`));
}

// ---- the key

export function legend() {
  const item = (words, ...parts) => html('li', {}, svg('svg', { viewBox: '0 0 54 20', 'aria-hidden': 'true' }, ...parts), words);
  return html('ul', { class: 'legend-row', 'aria-label': 'Key' },
    item('Straight, round: on good terms', svg('path', { class: 'edge coop', d: 'M0 10H54', 'stroke-width': 2.5 }), disc(27, 10)),
    item('Jagged, pointed: against each other', svg('path', { class: 'edge conf', d: jagged(0, 10, 54, 10), 'stroke-width': 1.8 }), diamond(27, 10)),
    item('Both at once: two strands', svg('path', { class: 'edge coop', d: 'M0 5H54', 'stroke-width': 2 }), svg('path', { class: 'edge conf', d: jagged(0, 14, 54, 14, 3), 'stroke-width': 1.6 })),
    item('From sponsor to sponsored', svg('path', { class: 'sponsor', d: 'M0 3L54 10L0 17Z' }), svg('path', { class: 'arrow', d: 'M54 10l-9-5v10z' })),
    item('Leads, or is part of', svg('path', { class: 'edge part', d: 'M0 10H54', 'stroke-width': 1.6, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' })),
    item('Two independent origins or more; one', svg('path', { class: 'edge coop', d: 'M0 6H54', 'stroke-width': 2.5 }), svg('path', { class: 'edge coop', d: 'M0 14H54', 'stroke-width': 1.4 })),
    item('State, group, person', ...['state', 'group', 'person'].map((kind, i) => figure(kind, 8 + 19 * i, 10, 8, { class: 'body' }))));
}

// ---- the same as a table

export function table(told, state, act, roomy) {
  const name = id => told.actors.find(a => a.id === id)?.name ?? id;
  const shown = shownTies(told, state);
  const rows = shown.map(t => html('tr', { class: state.chosen.length === 2 && state.chosen.includes(t.a) && state.chosen.includes(t.b) ? 'chosen' : null },
    html('td', {}, html('button', { class: 'plain', type: 'button', onclick: () => act.choose([t.a, t.b]) }, quoted('b', {}, name(t.a)), ' and ', quoted('b', {}, name(t.b)))),
    html('td', { class: 'line' }, sample(t), html('span', {}, t.signWords)), html('td', {}, t.words), html('td', {}, t.period, t.off && html('span', { class: 'by' }, ', ' + t.off)),
    html('td', { class: 'number' }, String(t.origins)), html('td', { class: 'number' }, t.sign === '0' ? '' : t.strength.toFixed(2))));
  const others = told.agencies.map(a => html('tr', {}, html('td', { colspan: 2 }, quoted('span', {}, `${name(a.body)} → ${name(a.agent)}`)), html('td', { colspan: 4 }, quoted('span', {}, a.words))));
  const heading = `The same as a table: ${shown.length} ${shown.length === 1 ? 'tie' : 'ties'}${told.at.from ? ', ' + told.at.words : ''}`;
  // On a phone it opens when asked for: sixty ties are a long way down.
  return html(roomy ? 'section' : 'details', { class: 'as-table', id: 'table', open: !roomy && act.isOpen('table'), ontoggle: event => act.open('table', event.target.open) }, roomy ? html('h2', { class: 'rule' }, heading) : html('summary', {}, heading),
    html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Ties' }, html('table', { class: 'data' }, html('thead', {}, html('tr', {}, ['Between', 'Sign', 'Phase', 'When', 'Origins', 'Strength'].map(h => html('th', { scope: 'col' }, h)))), html('tbody', {}, rows, state.layers.has('sponsors') && others))));
}
