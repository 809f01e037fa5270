// What an actor leads or belongs to, and who leads or belongs to it: each with the time that the sentences tell of.
import { html, svg } from './dom.js';
import { path } from './api.js';
import { YEAR, end, start } from './days.js';
import { told } from './shown-text.js';
import { ticks } from './time-ticks.js';

const FIRST = 6;
const WIDE = 320;
const LEAST = 3 * YEAR;

export function places(actor) {
  const of = actor.places;
  const members = actor.members;
  if (!of.total && !members.total) return null;
  const span = spanOf([...of.items, ...members.items]);
  return html('section', { class: 'places', 'aria-labelledby': 'places' }, html('h2', { class: 'rule', id: 'places' }, 'Roles and groups'),
    list('Leads or belongs to', of, span), list('Leaders and members', members, span));
}

function list(title, { total, items }, span) {
  if (!total) return null;
  const rows = grouped(items).map(([item, again]) => place(item, span, again));
  const rest = html('div', { class: 'place-rest', hidden: true }, rows.slice(FIRST));
  const more = total > FIRST && html('button', { class: 'quiet', type: 'button', 'aria-expanded': 'false', onclick: () => {
    rest.hidden = !rest.hidden;
    more.setAttribute('aria-expanded', String(!rest.hidden));
    more.textContent = rest.hidden ? `Show ${items.length - FIRST} more` : 'Show fewer';
  } }, `Show ${items.length - FIRST} more`);
  return html('div', { class: 'place-list' }, html('h3', {}, title, ' ', html('small', {}, total)), axis(span), rows.slice(0, FIRST), items.length > FIRST && rest, items.length > FIRST && more,
    total > items.length && html('p', { class: 'kicker' }, `${total - items.length} more are told; those that most articles tell of are shown.`));
}

// Roles in one body, or of one member, below each other: those of whom most articles tell come first.
function grouped(items) {
  const groups = Map.groupBy ? Map.groupBy(items, item => item.id) : items.reduce((map, item) => map.set(item.id, [...(map.get(item.id) ?? []), item]), new Map());
  const count = group => group.reduce((n, item) => n + item.documents, 0);
  return [...groups.values()].sort((p, q) => count(q) - count(p)).flatMap(group => group.map((item, i) => [item, i > 0]));
}

function place(item, span, again) {
  const first = item.told[0];
  return html('article', { class: 'place' + (again ? ' again' : '') },
    html('div', { class: 'place-who' }, again ? html('span', { class: 'vh' }, item.name) : html('a', { href: '/actor/' + path(item.id) }, told('bdi', {}, item.name)), html('span', { class: 'place-words' }, told('span', {}, words(item)))),
    span && bar(item, span),
    html('details', { class: 'place-told' }, html('summary', {}, html('span', {}, first.time), html('small', {}, ` · ${item.sentences} ${item.sentences === 1 ? 'sentence' : 'sentences'} in ${item.documents} ${item.documents === 1 ? 'article' : 'articles'}`)),
      item.told.map(one => html('blockquote', {}, told('p', {}, one.sentence), html('footer', {}, one.time, ' · ', html('a', { href: '/article/' + one.document.split('/').map(encodeURIComponent).join('/') }, told('bdi', {}, one.source))))),
      item.sentences > item.told.length && html('p', { class: 'kicker' }, `and ${item.sentences - item.told.length} more`)));
}

const words = item => item.role ? (item.former ? 'once ' : '') + item.role : (item.former ? 'once ' : '') + (item.leads ? 'leads' : 'belongs');

// The time of all that is told: a stretch where a sentence gives one, else only the day on which it was told.
function spanOf(items) {
  const days = items.flatMap(item => item.times.flatMap(one => one.from || one.to ? [one.from && start(one.from), one.to && end(one.to)] : [one.published && start(one.published)])).filter(Boolean);
  if (!days.length) return null;
  const [from, to] = [Math.min(...days), Math.max(...days) + 1];
  const around = Math.max(0, LEAST - (to - from)) / 2;
  return { from: from - around, to: to + around };
}

function bar(item, span) {
  const x = time => 6 + (time - span.from) / (span.to - span.from) * (WIDE - 12);
  return svg('svg', { class: 'place-bar', viewBox: `0 0 ${WIDE} 16`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('line', { class: 'base', x1: 0, x2: WIDE, y1: 8, y2: 8, 'vector-effect': 'non-scaling-stroke' }), item.times.map(one => shape(item, one, x)));
}

// Pale and closed: at some time within. Open: no end is told. A dashed stroke: only told on that day.
function shape(item, one, x) {
  if (!one.from && !one.to) return one.published && svg('line', { class: 'only-told', x1: x(start(one.published)), x2: x(start(one.published)), y1: 1, y2: 15, 'vector-effect': 'non-scaling-stroke' });
  const a = one.from ? x(start(one.from)) : x(end(one.to)) - 24;
  const b = Math.max(a + 3, one.to ? x(end(one.to)) : a + 24);
  const closed = one.from && one.to;
  return svg('path', { class: 'held' + (item.former ? ' former' : ''), 'vector-effect': 'non-scaling-stroke', d: closed ? `M${a} 3H${b}V13H${a}Z` : one.from ? `M${b} 3H${a}V13H${b}` : `M${a} 3H${b}V13H${a}` });
}

function axis(span) {
  if (!span) return null;
  const all = ticks(span.from, span.to, 5);
  return html('div', { class: 'place-axis', 'aria-hidden': 'true' }, html('div', {}, all.map(tick => {
    const at = (tick.at - span.from) / (span.to - span.from);
    return html('span', { class: at > .9 ? 'last' : at < .08 ? 'first' : null, style: { left: at * 100 + '%' } }, tick.words);
  })));
}
